package com.ecosire.domain.platform.webhooks.events;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, as it is sent. The chain around the operations writes it with the change
 * itself; nobody changes it.
 */
@Entity
@Table(name = "outbox_event")
@Doc("Something that happened, as it is sent")
public class WebhookEvent extends Stored {
  @Doc(
      value = "Its id in the body and in the header webhook-id",
      example = "evt_019b7a3c1e007f3aa1b2c3d4e5f60718")
  @Unique
  @NotNull
  @Size(max = 80)
  String eventKey;

  @Doc(value = "What happened", example = "contact.created")
  @NotNull
  @Size(max = 80)
  String type;

  @Doc(value = "The module that it happened in", example = "contacts")
  @NotNull
  @Size(max = 40)
  String module;

  @Doc("When it happened")
  @NotNull
  Instant occurredAt;

  @Doc(value = "The resource that it is about", example = "Contact")
  @Size(max = 60)
  String referenceType;

  @Doc("The record that it is about")
  UUID referenceId;

  @Doc(
      value = "The body as it is sent",
      example =
          "{\"id\": \"evt_019b7a3c1e007f3aa1b2c3d4e5f60718\", \"object\": \"event\","
              + " \"type\": \"contact.created\", \"created\": 1769860800, \"data\": {\"object\":"
              + " {\"name\": \"Acme Trading\"}}}")
  @NotNull
  @Convert(converter = JsonColumn.Free.class)
  Json payload;

  @Doc("Whether it was only sent to try an endpoint")
  boolean isTest;

  @Doc("How often it was sent or is to be sent")
  @Transient
  int deliveriesTotal;

  @Doc("How many of these deliveries have failed for good")
  @Transient
  int deliveriesFailed;

  /** When it was handed to the endpoints. */
  @Hidden Instant dispatchedAt;

  /** What happened. */
  public String type() {
    return type;
  }

  /** Its id for receivers. */
  public String eventKey() {
    return eventKey;
  }

  /** The body, byte for byte. */
  public String body() {
    return payload.text();
  }
}
