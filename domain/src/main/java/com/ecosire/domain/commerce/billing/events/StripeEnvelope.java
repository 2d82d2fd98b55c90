package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.json.Json;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An event of Stripe's, which keeps its id and its object on the way to subscribers. */
@Doc("An object of Stripe's, as Stripe has sent it")
public record StripeEnvelope(
    @Doc(value = "Stripe's id of the event", example = "evt_1RqX2eLkdIwHu7ix")
        @NotNull
        @Size(max = 80)
        String eventKey,
    @Doc("When it happened") @NotNull Instant eventCreated,
    @Doc("The object as Stripe sent it") @NotNull Json eventObject)
    implements Event.Original {
  /** What subscribers get of an event that was verified. */
  static StripeEnvelope of(StripeObject event, Instant created) {
    return new StripeEnvelope(
        event.id(), created, new Json(event.object("data", "object").orElseThrow().json()));
  }

  /** What is known beforehand of an event that is about an object of a kind. */
  public static Event.Model model(String event, String kind) {
    StripeObject sample = resource(event + ".json");
    return new Event.Model(
        of(sample, sample.time("created").orElseThrow()),
        new Json(resource(kind + ".schema.json").json()));
  }

  private static StripeObject resource(String name) {
    try (InputStream file = StripeEnvelope.class.getResourceAsStream(name)) {
      return StripeObject.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .orElseThrow(() -> new IllegalStateException(name + " is no JSON object"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
