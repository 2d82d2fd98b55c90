package com.ecosire.domain.commerce.billing.checkouts;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.billing.BillingSight;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.Optional;

/** The checkouts of an organization. */
public final class Checkouts extends Store<Checkout, Void> {
  private static final int AT_ONCE = 200;

  /** The checkouts. */
  public Checkouts() {
    super(
        records(Checkout.class, Void.class)
            .list(
                listing()
                    .search("customerEmail", "clientReferenceId")
                    .filter("status", "paymentStatus", "mode", "contactId", "orderId", "createdAt")
                    .sort("amountTotal", "createdAt"))
            .restricted(BillingSight::restrictionToOpener));
  }

  /** A checkout by Stripe's name, which nobody else changes until the call ends. */
  Optional<Checkout> held(String name, Call call) {
    return where("r.id = :id", call).with("id", GivenId.of(name)).locked().first();
  }

  /** The checkout that a payment belongs to, which nobody else changes until the call ends. */
  public Optional<Checkout> ofPayment(String intent, Call call) {
    return where("r.paymentIntentId = :intent", call).with("intent", intent).locked().first();
  }

  /** The checkout that a subscription was begun by. */
  public Optional<Checkout> ofSubscription(String subscription, Call call) {
    return where("r.subscriptionId = :name", call).with("name", subscription).first();
  }

  /** Closes what was open for too long, whether Stripe says so or not. */
  public Job.Progress expire(Call call) {
    List<Checkout> over =
        where("r.status = :open and r.expiresAt <= :now", call)
            .with("open", CheckoutStatus.OPEN)
            .with("now", call.now())
            .atMost(AT_ONCE);
    over.forEach(checkout -> close(checkout, call));
    return new Job.Progress((long) over.size(), over.size() == AT_ONCE);
  }

  /** Closes a page on which nobody has paid. */
  static void close(Checkout checkout, Call call) {
    checkout.status = CheckoutStatus.EXPIRED;
    checkout.url = null;
    checkout.touch(call.now());
  }
}
