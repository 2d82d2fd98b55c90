package com.ecosire.domain.commerce.billing.events;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.store.Store;

/** The events that Stripe has sent. */
public final class StripeEvents extends Store<StripeEvent, Void> {
  /** The events of all organizations. */
  public StripeEvents() {
    super(
        records(StripeEvent.class, Void.class)
            .list(
                listing().filter("type", "status", "receivedAt").sort("receivedAt", "createdAt")));
  }
}
