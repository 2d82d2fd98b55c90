package com.ecosire.domain.commerce.contacts;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;

/** The addresses of contacts. */
final class ContactAddresses extends Store<ContactAddress, AddressInput> {
  ContactAddresses(Contacts contacts) {
    super(
        records(ContactAddress.class, AddressInput.class)
            .within(contacts, "contactId")
            .list(listing().filter("kind").sort("createdAt")));
  }

  /** One default a kind: the new one takes the mark from the former. */
  @Override
  protected void stored(Change<ContactAddress, AddressInput> change) {
    if (!change.after().isDefault
        || !(change.changes(i -> i.isDefault) || change.changes(i -> i.kind))) {
      return;
    }
    where(
            "r.contactId = :contact and r.input.kind = :kind and r.input.isDefault = true and r.id"
                + " <> :id",
            change.call())
        .with("contact", change.record().contactId)
        .with("kind", change.after().kind)
        .with("id", change.record().id())
        .all()
        .forEach(
            former ->
                replace(former, with(former, input -> input.isDefault = false), change.call()));
  }
}
