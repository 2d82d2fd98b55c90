package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Ranked;

/** How bad an incident is, from least to most. */
@Doc("How bad an incident is")
public enum IncidentImpact implements Ranked {
  /** Nobody notices. */
  NONE,
  /** Some notice. */
  MINOR,
  /** Many cannot work. */
  MAJOR,
  /** Nobody can. */
  CRITICAL
}
