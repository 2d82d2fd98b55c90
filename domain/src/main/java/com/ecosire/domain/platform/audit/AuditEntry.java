package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who did what, when and from where. The chain around the operations writes it; nobody changes it.
 */
@Entity
@Table(name = "audit_entry")
@Doc("Who did what, when and from where")
public class AuditEntry extends Stored {
  @Doc("Its number, without gaps; given within a second")
  @Unique
  Long sequence;

  @Doc("When it happened")
  @NotNull
  Instant occurredAt;

  @Doc("What did it")
  @NotNull
  @Enumerated(EnumType.STRING)
  ActorType actorType;

  @Doc("The person who did it")
  UUID actorId;

  @Doc(value = "Name of the person, key or job at that time", example = "Ada Lovelace")
  @NotNull
  @Size(max = 200)
  String actorName;

  @Doc("The API key that it was done with")
  UUID apiKeyId;

  @Doc(value = "The module", example = "contacts")
  @NotNull
  @Size(max = 40)
  String module;

  @Doc(value = "Id of the operation", example = "contacts.update")
  @NotNull
  @Size(max = 100)
  String action;

  @Doc(value = "The resource that it was about", example = "Contact")
  @Size(max = 60)
  String resourceType;

  @Doc("The record that it was about")
  UUID resourceId;

  @Doc(value = "Name of the record at that time", example = "Anna Schmidt")
  @Size(max = 200)
  String resourceName;

  @Doc("How it ended")
  @NotNull
  @Enumerated(EnumType.STRING)
  AuditOutcome outcome;

  @Doc(value = "One sentence", example = "Changed phone of contact Anna Schmidt")
  @Size(max = 500)
  String summary;

  @Doc("The fields that changed, with their values before and since")
  @Convert(converter = FieldChange.Column.class)
  List<FieldChange> changes = List.of();

  @Doc(value = "Address of the client", example = "192.0.2.17")
  @Size(max = 45)
  String ip;

  @Doc(value = "What the client said it is", example = "curl/8.5.0")
  @Size(max = 400)
  String userAgent;

  @Doc("Id of the request")
  @Size(max = 60)
  String requestId;

  @Doc("SHA-256 of the previous entry's hash and the canonical JSON of this entry without its hash")
  @Size(min = 64, max = 64)
  String hash;

  /** The number in the chain; null until it is given. */
  public Long sequence() {
    return sequence;
  }

  /** The id of the operation. */
  public String action() {
    return action;
  }

  /** The place in the chain; null until it is given. */
  public String hash() {
    return hash;
  }
}
