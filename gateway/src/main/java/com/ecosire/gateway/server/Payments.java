package com.ecosire.gateway.server;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.stripe.Stripe;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.settings.StripeSettings;
import com.ecosire.gateway.stripe.StandIn;
import com.ecosire.gateway.stripe.StripeApi;
import java.net.URI;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;

/**
 * Stripe, where the operator has an account; in a first look on an embedded database a stand-in;
 * else nothing, and what needs Stripe answers 503.
 */
final class Payments implements AutoCloseable {
  private final Background<Way> way;

  /** The way to Stripe, or to what stands in for it. */
  private record Way(
      Optional<StandIn> standIn, Optional<StripeApi> api, Optional<String> signingSecret) {}

  /** Begins to open the way, which loads classes that nothing else in the start waits for. */
  Payments(Settings all) {
    way = Background.of(() -> open(all));
  }

  private static Way open(Settings all) {
    boolean looks =
        all.demo().enabled() && all.database().isEmbedded() && all.stripe().key().isEmpty();
    Optional<StandIn> standIn =
        looks
            ? ServiceLoader.load(StandIn.Maker.class)
                .findFirst()
                .map(maker -> maker.start(all.data().folder()))
            : Optional.empty();
    StripeSettings set =
        standIn
            .map(other -> all.stripe().at(other.base(), other.key(), other.signingSecret()))
            .orElse(all.stripe());
    return new Way(standIn, set.key().map(key -> new StripeApi(set, key)), set.signing());
  }

  /** What billing works with. */
  BillingTerms terms() {
    return new BillingTerms(
        () -> way.value().api.map(Stripe.class::cast), () -> way.value().signingSecret);
  }

  /** Whether Stripe answers, where there is one. */
  Optional<BooleanSupplier> stripe() {
    return way.value().api.map(known -> known::isUp);
  }

  /** The stand-in, if there is one. */
  Optional<StandIn> standIn() {
    return way.value().standIn;
  }

  /** The server answers on a port from now on. */
  void answering(int port) {
    URI hooks = URI.create("http://127.0.0.1:" + port + "/api/billing/webhooks");
    way.value().standIn.ifPresent(other -> other.sendTo(hooks));
  }

  @Override
  public void close() {
    way.value().standIn.ifPresent(StandIn::close);
  }
}
