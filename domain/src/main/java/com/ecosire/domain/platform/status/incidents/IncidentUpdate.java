package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was said of an incident at a time. */
@Entity
@Table(name = "status_incident_update")
@Doc("What was said of an incident at a time")
public class IncidentUpdate extends Stored {
  @Embedded IncidentUpdateInput input = new IncidentUpdateInput();

  @Doc("The incident")
  @NotNull
  @Ref("Incident")
  UUID incidentId;

  @Hidden boolean telling;
  @Hidden UUID toldTo;

  /** The first of an incident, which says what its message does. */
  static IncidentUpdate first(Incident incident, UUID id, Instant now) {
    IncidentUpdate first = new IncidentUpdate();
    first.born(id, incident.organizationId(), now);
    first.incidentId = incident.id();
    first.input.status = incident.status();
    first.input.message = incident.input.message;
    first.telling = true;
    return first;
  }

  /** Notes how far telling subscribers has come. */
  public void told(Optional<UUID> last, boolean more) {
    last.ifPresent(id -> toldTo = id);
    telling = more;
  }

  /** The subscriber who was told last, if any was. */
  public Optional<UUID> toldTo() {
    return Optional.ofNullable(toldTo);
  }

  /** The incident. */
  public UUID incidentId() {
    return incidentId;
  }

  /** How far one was. */
  public IncidentStatus status() {
    return input.status;
  }

  /** What was known. */
  public String message() {
    return input.message;
  }
}
