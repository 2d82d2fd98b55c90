package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.checkouts.Checkout;
import com.ecosire.domain.commerce.billing.checkouts.Checkouts;
import com.ecosire.domain.commerce.billing.customers.BillingCustomer;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoice;
import com.ecosire.domain.commerce.billing.methods.BillingPaymentMethod;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.Subscriptions;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Stored;
import java.util.List;

/** What billing needs of contacts, and so keeps. */
final class BillingUses {
  private static final List<Class<? extends Stored>> WITH_CONTACT =
      List.of(
          Checkout.class,
          BillingSubscription.class,
          BillingInvoice.class,
          BillingPaymentMethod.class,
          BillingCustomer.class);

  private final Checkouts checkouts;
  private final Subscriptions subscriptions;

  BillingUses(Checkouts checkouts, Subscriptions subscriptions) {
    this.checkouts = checkouts;
    this.subscriptions = subscriptions;
  }

  /** Keeps a contact that has bought something, or is Stripe's customer. */
  void refuseContact(Contact contact, Call call) {
    long count =
        checkouts.where("r.contactId = :id", call).with("id", contact.id()).count()
            + subscriptions.where("r.contactId = :id", call).with("id", contact.id()).count();
    boolean isCustomer =
        !call.session()
            .manager()
            .createQuery(
                "select r.id from BillingCustomer r where r.organizationId = :org and r.contactId"
                    + " = :id",
                Object.class)
            .setParameter("org", call.organization())
            .setParameter("id", contact.id())
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    if (count > 0 || isCustomer) {
      throw Problems.inUse("The contact is a customer at Stripe, with " + count + " purchases");
    }
  }

  /** Gives what a duplicate has bought to the contact that stays. */
  void move(MergedContacts merged, Call call) {
    WITH_CONTACT.forEach(entity -> merged.move(entity, "contactId", call));
  }
}
