package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;

/** What other modules must know of payments before they take something away. */
final class PaymentUses {
  private final Payments payments;

  PaymentUses(Payments payments) {
    this.payments = payments;
  }

  /** Keeps a contact that has payments. */
  void refuseContact(Contact contact, Call call) {
    long count = payments.where("r.input.contactId = :id", call).with("id", contact.id()).count();
    if (count > 0) {
      throw Problems.inUse("The contact has " + count + " payments");
    }
  }

  /** Gives the payments of a duplicate to the contact that stays. */
  void move(MergedContacts merged, Call call) {
    merged.move(Payment.class, "input.contactId", call);
  }
}
