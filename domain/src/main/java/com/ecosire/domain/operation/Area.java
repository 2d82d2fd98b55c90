package com.ecosire.domain.operation;

/** The parts of a business that the modules are grouped by. */
public enum Area {
  PLATFORM,
  COMMERCE,
  FINANCE,
  SUPPLY,
  PEOPLE,
  SERVICES,
  GROWTH,
  INSIGHT
}
