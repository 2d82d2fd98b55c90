package com.ecosire.domain.platform.status.maintenances;

import com.ecosire.domain.shape.Doc;

/** How far a maintenance is. */
@Doc("How far a maintenance is")
public enum MaintenanceStatus {
  /** It is announced. */
  SCHEDULED,
  /** It goes on. */
  IN_PROGRESS,
  /** It is over. */
  COMPLETED,
  /** It was called off. */
  CANCELLED
}
