package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.shape.Doc;

/** The status that an incident holds its components in. */
@Doc("The status that an incident holds its components in while it is open")
public enum OutageStatus {
  /** They are slow, or fail now and then. */
  DEGRADED,
  /** They are away for some. */
  PARTIAL_OUTAGE,
  /** They are away for all. */
  MAJOR_OUTAGE;

  /** The same as a status of components. */
  ComponentStatus ofComponents() {
    return ComponentStatus.valueOf(name());
  }
}
