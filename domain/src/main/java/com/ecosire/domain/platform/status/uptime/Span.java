package com.ecosire.domain.platform.status.uptime;

import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.components.Hold;
import com.ecosire.domain.store.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * For how long something held a component in a status.
 *
 * @param holder the incident or maintenance, unless somebody said so
 * @param end empty while it goes on
 */
public record Span(
    UUID component,
    Hold.Kind kind,
    Optional<UUID> holder,
    ComponentStatus status,
    Instant start,
    Optional<Instant> end) {
  /** The spans of an organization that went on at a time, or later. */
  public static final String SINCE =
      "SELECT componentId, kind, holderId, status, startsAt, endsAt FROM status_span WHERE"
          + " organizationId = ? AND (endsAt IS NULL OR endsAt > ?) ORDER BY startsAt, id";

  /** A row of {@link #SINCE}. */
  public static Span read(Row row) throws SQLException {
    return new Span(
        row.id("componentId"),
        Hold.Kind.valueOf(row.text("kind")),
        row.optionalId("holderId"),
        ComponentStatus.valueOf(row.text("status")),
        row.time("startsAt"),
        row.optionalTime("endsAt"));
  }

  /** The halves of a minute that are lost in each minute of it. */
  int halves() {
    return switch (status) {
      case MAJOR_OUTAGE -> 2;
      case PARTIAL_OUTAGE -> 1;
      case OPERATIONAL, DEGRADED, MAINTENANCE -> 0;
    };
  }

  /** Its end, which is a given time while it goes on. */
  Instant endBy(Instant now) {
    return end.filter(over -> over.isBefore(now)).orElse(now);
  }

  /** Whether it is of an incident that went on between two times. */
  boolean isIncidentWithin(Instant from, Instant to) {
    return kind == Hold.Kind.INCIDENT
        && start.isBefore(to)
        && end.map(over -> over.isAfter(from)).orElse(true);
  }
}
