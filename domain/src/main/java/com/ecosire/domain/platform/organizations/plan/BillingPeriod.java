package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.shape.Doc;

/** How often a plan can be paid for. */
@Doc("How often a plan can be paid for")
enum BillingPeriod {
  MONTHLY,
  YEARLY
}
