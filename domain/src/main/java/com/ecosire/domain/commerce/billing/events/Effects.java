package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the events of Stripe bring about, by their types; all other types are only kept. */
public final class Effects {
  private final Map<String, Effect> effects = new LinkedHashMap<>();
  private final Map<String, Event<StripeEnvelope>> published = new LinkedHashMap<>();

  /** What one type of event brings about. */
  @FunctionalInterface
  public interface Effect {
    /**
     * Carries it out within the transaction of a call.
     *
     * @param object what the event is about
     * @return whether it is about something that is known here
     */
    boolean apply(StripeObject object, Call call);
  }

  /** Adds an effect of a type that nobody else is told of. */
  public Effects on(String type, Effect effect) {
    effects.put(type, effect);
    return this;
  }

  /** Adds an effect of a type that subscribers are told of, too. */
  public Effects on(Event<StripeEnvelope> event, Effect effect) {
    published.put(event.name(), event);
    return on(event.name(), effect);
  }

  Optional<Effect> of(String type) {
    return Optional.ofNullable(effects.get(type));
  }

  Optional<Event<StripeEnvelope>> publishing(String type) {
    return Optional.ofNullable(published.get(type));
  }
}
