package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.given.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An event that Stripe has sent. Rows are written by {@link EventRows}. */
@Entity
@Table(name = "stripe_event")
@Doc("An event that Stripe has sent")
public class StripeEvent extends Named {
  @Doc(value = "What happened", example = "invoice.paid")
  @NotNull
  @Size(max = 100)
  String type;

  @Doc("What became of it")
  @NotNull
  @Enumerated(EnumType.STRING)
  EventStatus status;

  @Doc(value = "The object that it is about", example = "in_1RqX2eLkdIwHu7ix")
  @Size(max = 255)
  String objectId;

  @Doc("How often its handling was begun")
  int attempts;

  @Doc("Why its handling failed last")
  @Size(max = 500)
  String lastError;

  @Doc("When it came first")
  @NotNull
  Instant receivedAt;

  @Doc("When it took effect, or was found to have none")
  Instant processedAt;

  /** What became of it. */
  public EventStatus status() {
    return status;
  }
}
