package com.ecosire.domain.platform.status.components;

import com.ecosire.domain.shape.Doc;
import java.util.Collection;
import java.util.Comparator;

/** How a component is. */
@Doc("How a component is, or all of them together")
public enum ComponentStatus {
  /** It does what it should. */
  OPERATIONAL(0),
  /** It is slow, or fails now and then. */
  DEGRADED(2),
  /** It is away for some. */
  PARTIAL_OUTAGE(3),
  /** It is away for all. */
  MAJOR_OUTAGE(4),
  /** It is worked on, as announced. */
  MAINTENANCE(1);

  private final int weight;

  ComponentStatus(int weight) {
    this.weight = weight;
  }

  /** The worst of some; operational where there are none. */
  public static ComponentStatus worst(Collection<ComponentStatus> all) {
    return all.stream().max(Comparator.comparingInt(one -> one.weight)).orElse(OPERATIONAL);
  }
}
