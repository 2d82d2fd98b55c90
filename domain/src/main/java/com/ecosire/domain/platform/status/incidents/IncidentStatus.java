package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.shape.Doc;

/** How far one is with an incident. */
@Doc("How far one is with an incident")
public enum IncidentStatus {
  /** One looks for the cause. */
  INVESTIGATING,
  /** The cause is known. */
  IDENTIFIED,
  /** It seems to be mended. */
  MONITORING,
  /** It is over. */
  RESOLVED
}
