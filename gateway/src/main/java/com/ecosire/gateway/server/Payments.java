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
  private final BillingTerms terms;
  private final Optional<StripeApi> api;
  private final Optional<StandIn> standIn;

  Payments(Settings all) {
    boolean looks =
        all.demo().enabled() && all.database().isEmbedded() && all.stripe().key().isEmpty();
    standIn =
        looks
            ? ServiceLoader.load(StandIn.Maker.class)
                .findFirst()
                .map(maker -> maker.start(all.data().folder()))
            : Optional.empty();
    StripeSettings set =
        standIn
            .map(other -> all.stripe().at(other.base(), other.key(), other.signingSecret()))
            .orElse(all.stripe());
    api = set.key().map(key -> new StripeApi(set, key));
    terms = new BillingTerms(api.map(Stripe.class::cast), set.signing());
  }

  /** What billing works with. */
  BillingTerms terms() {
    return terms;
  }

  /** Whether Stripe answers, where there is one. */
  Optional<BooleanSupplier> stripe() {
    return api.map(known -> known::isUp);
  }

  /** The stand-in, if there is one. */
  Optional<StandIn> standIn() {
    return standIn;
  }

  /** The server answers on a port from now on. */
  void answering(int port) {
    standIn.ifPresent(
        other -> other.sendTo(URI.create("http://127.0.0.1:" + port + "/api/billing/webhooks")));
  }

  @Override
  public void close() {
    standIn.ifPresent(StandIn::close);
  }
}
