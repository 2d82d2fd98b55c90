package com.ecosire.domain.platform.status.components;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What holds some components in a status.
 *
 * @param holder the incident or maintenance; empty where somebody said so
 */
public record Hold(
    Kind kind, Optional<UUID> holder, List<UUID> components, ComponentStatus status) {
  /** What an incident or maintenance holds. */
  public static Hold of(Kind kind, UUID holder, List<UUID> components, ComponentStatus status) {
    return new Hold(kind, Optional.of(holder), components, status);
  }

  /** What holds a component. */
  public enum Kind {
    /** Somebody said so. */
    HAND,
    /** An incident. */
    INCIDENT,
    /** A maintenance. */
    MAINTENANCE
  }
}
