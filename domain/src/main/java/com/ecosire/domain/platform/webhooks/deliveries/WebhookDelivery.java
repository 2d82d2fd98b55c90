package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The way of one event to one endpoint, with all attempts. */
@Entity
@Table(name = "webhook_delivery")
@Doc("The way of one event to one endpoint")
public class WebhookDelivery extends Stored {
  @Doc("The endpoint; it may have been deleted since")
  @NotNull
  @Ref("WebhookEndpoint")
  UUID endpointId;

  @Doc("The event")
  @NotNull
  @Ref("WebhookEvent")
  UUID eventId;

  @Doc(value = "What happened", example = "contact.created")
  @NotNull
  @Size(max = 80)
  String eventType;

  @Doc("How far it has come")
  @NotNull
  @Enumerated(EnumType.STRING)
  DeliveryStatus status;

  @Doc("Why it is delivered")
  @NotNull
  @Column(name = "cause")
  @Enumerated(EnumType.STRING)
  DeliveryTrigger trigger;

  @Doc("All requests so far, the first one first")
  @Convert(converter = DeliveryAttempt.Column.class)
  List<DeliveryAttempt> attempts = List.of();

  @Doc("How many requests there were")
  int attemptCount;

  @Doc("When the next request is due")
  Instant nextAttemptAt;

  @Doc(value = "Where the last request went", example = "https://hooks.example.com/ecosire")
  @Is(Scalar.URL)
  String requestUrl;

  @Doc(
      value = "Headers of the last request; values of own ones are masked",
      example = "{\"X-Ecosire-Event\": \"contact.created\"}")
  @Convert(converter = JsonColumn.Free.class)
  Json requestHeaders;

  @Doc(
      value = "The body of all requests, for as long as the event is kept",
      example = "{\"id\":\"evt_019b7a3c1e007f3aa1b2c3d4e5f60718\"}")
  @Is(Scalar.TEXT)
  @Transient
  String requestBody;

  @Doc(value = "Status of the last answer", example = "200")
  Integer responseStatus;

  @Doc("Milliseconds until the last answer")
  Integer durationMs;

  @Doc("When the receiver took it")
  Instant deliveredAt;

  /** When it may be taken; while somebody sends it, the end of his lease. */
  @Hidden Instant dueAt;

  /** Who sends it. */
  @Hidden UUID claim;

  /** The endpoint. */
  public UUID endpointId() {
    return endpointId;
  }

  /** How far it has come. */
  public DeliveryStatus status() {
    return status;
  }

  /** All requests so far. */
  public List<DeliveryAttempt> attempts() {
    return attempts;
  }
}
