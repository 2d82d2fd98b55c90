package com.ecosire.domain.commerce.billing.customers;

import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Key;
import java.util.Optional;
import java.util.UUID;

/** Which contact is which customer at Stripe. */
public final class BillingCustomers {
  private static final String OF_CONTACT =
      "select r from BillingCustomer r where r.organizationId = :org and r.contactId = :contact"
          + " order by r.createdAt desc, r.id desc";

  /** Stripe's name of a contact, if it has one. */
  public Optional<String> ofContact(UUID contact, Call call) {
    return call.session()
        .manager()
        .createQuery(OF_CONTACT, BillingCustomer.class)
        .setParameter("org", call.organization())
        .setParameter("contact", contact)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(BillingCustomer::name);
  }

  /** The contact that a customer of Stripe's is, if it is one. */
  public Optional<UUID> contactOf(String customer, Call call) {
    return find(customer, call).map(found -> found.contactId);
  }

  private static Optional<BillingCustomer> find(String customer, Call call) {
    Key key = new Key(GivenId.of(customer), call.organization());
    return Optional.ofNullable(call.session().manager().find(BillingCustomer.class, key));
  }

  /** Notes that a contact is a customer; what was noted before stays. */
  public void note(String customer, UUID contact, Call call) {
    if (find(customer, call).isEmpty()) {
      BillingCustomer noted = new BillingCustomer();
      noted.born(customer, call);
      noted.contactId = contact;
      call.session().manager().persist(noted);
    }
  }
}
