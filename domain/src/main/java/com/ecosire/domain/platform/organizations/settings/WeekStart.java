package com.ecosire.domain.platform.organizations.settings;

import com.ecosire.domain.shape.Doc;

/** The first day of a week. */
@Doc("The first day of a week")
public enum WeekStart {
  MONDAY,
  SUNDAY,
  SATURDAY
}
