package com.ecosire.domain.commerce.billing.methods;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.billing.BillingSight;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The saved payment methods of an organization's customers. */
public final class PaymentMethods extends Store<BillingPaymentMethod, Void> {
  /** The methods. */
  public PaymentMethods() {
    super(
        records(BillingPaymentMethod.class, Void.class)
            .list(listing().filter("kind").sort("createdAt"))
            .restricted(BillingSight::restriction));
  }

  /** The methods of a contact, newest first. */
  public List<BillingPaymentMethod> of(UUID contact, Call call) {
    return where("r.contactId = :contact", call)
        .with("contact", contact)
        .orderBy("r.createdAt desc, r.id desc")
        .all();
  }

  Optional<BillingPaymentMethod> byName(String name, Call call) {
    return where("r.id = :id", call).with("id", GivenId.of(name)).first();
  }

  /** Makes one of a contact's methods the default, and no other. */
  void makeDefault(BillingPaymentMethod chosen, Call call) {
    for (BillingPaymentMethod each : of(chosen.contactId, call)) {
      boolean is = each.id().equals(chosen.id());
      if (each.isDefault != is) {
        each.isDefault = is;
        each.touch(call.now());
      }
    }
    chosen.isDefault = true;
  }

  /** Removes one that Stripe has detached. */
  @Override
  public void delete(UUID id, Call call) {
    if (!call.prepared(Wallet.Detached.class).is(id)) {
      throw Problems.notFound("payment method");
    }
    super.delete(id, call);
  }
}
