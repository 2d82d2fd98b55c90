package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An event of Stripe's as subscribers get it, in Stripe's own form. */
@Doc("An event of Stripe's, in Stripe's own form")
public record StripeEnvelope(
    @Doc(value = "Stripe's id of the event", example = "evt_1RqX2eLkdIwHu7ix")
        @NotNull
        @Size(max = 255)
        String id,
    @Doc(value = "Always event", example = "event") @NotNull String object,
    @Doc(value = "What happened", example = "invoice.paid") @NotNull @Size(max = 100) String type,
    @Doc(value = "When it happened, in Unix seconds", example = "1769860800") @NotNull Long created,
    @Doc("What it is about") @NotNull StripeData data) {

  /** What an event is about. */
  @Doc("What an event of Stripe's is about")
  public record StripeData(
      @Doc(
              value = "The object as Stripe sent it",
              example =
                  """
                  {"id": "in_1RqX2eLkdIwHu7ix", "object": "invoice", "status": "paid",\
                   "currency": "usd", "amount_due": 4900, "amount_paid": 4900,\
                   "customer": "cus_NffrFeUfNV2Hib"}\
                  """)
          @NotNull
          Json object) {}

  static StripeEnvelope of(StripeObject event) {
    return new StripeEnvelope(
        event.id(),
        "event",
        event.text("type").orElse(""),
        event.amount("created"),
        new StripeData(new Json(event.object("data", "object").orElseThrow().json())));
  }
}
