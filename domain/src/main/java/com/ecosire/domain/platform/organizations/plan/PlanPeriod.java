package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.shape.Doc;

/** How often a plan is paid for. */
@Doc("How often a plan is paid for; none where nothing is paid")
public enum PlanPeriod {
  NONE,
  MONTHLY,
  YEARLY
}
