package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.platform.status.components.Hold;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that went wrong, or is wrong. */
@Entity
@Table(name = "status_incident")
@Doc("Something that went wrong, or is wrong, with what was said of it")
public class Incident extends Stored {
  @Embedded IncidentInput input = new IncidentInput();

  @Doc("When it was resolved")
  Instant resolvedAt;

  @Doc("How many minutes it lasted, once it is resolved")
  @Is(Scalar.DURATION)
  Integer durationMinutes;

  @Doc("Whether a probe found it")
  boolean automatic;

  @Hidden UUID probedId;

  /** Goes to another status, at a time that may be over. */
  void step(IncidentStatus next, Instant at, Instant now) {
    input.status = next;
    resolvedAt = isOpen() ? null : at;
    lasted();
    touch(now);
  }

  /** Works out how long it lasted. */
  void lasted() {
    durationMinutes =
        resolvedAt == null ? null : (int) Duration.between(input.startedAt, resolvedAt).toMinutes();
  }

  /** What it holds while it is open. */
  Hold hold() {
    return Hold.of(
        Hold.Kind.INCIDENT, id(), input.componentIds, input.componentStatus.ofComponents());
  }

  /** Whether it is not resolved. */
  public boolean isOpen() {
    return input.status != IncidentStatus.RESOLVED;
  }

  /** What is wrong, in one line. */
  public String title() {
    return input.title;
  }

  /** How far one is. */
  public IncidentStatus status() {
    return input.status;
  }

  /** How bad it is. */
  public IncidentImpact impact() {
    return input.impact;
  }

  /** The components that it is about; none means the platform as a whole. */
  public List<UUID> componentIds() {
    return input.componentIds;
  }

  /** When it began. */
  public Instant startedAt() {
    return input.startedAt;
  }

  /** When it was resolved, if it is. */
  public Optional<Instant> resolvedAt() {
    return Optional.ofNullable(resolvedAt);
  }
}
