package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.commerce.products.ItemUse;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;

/** What downloads need of contacts and products. */
final class GrantUses {
  private final DownloadFiles files;
  private final DownloadGrants grants;

  GrantUses(DownloadFiles files, DownloadGrants grants) {
    this.files = files;
    this.grants = grants;
  }

  /** Keeps a contact that has grants. */
  void refuseContact(Contact contact, Call call) {
    long count = grants.where("r.input.contactId = :id", call).with("id", contact.id()).count();
    if (count > 0) {
      throw Problems.inUse("The contact has " + count + " download grants");
    }
  }

  /** Gives the grants of a duplicate to the contact that stays. */
  void move(MergedContacts merged, Call call) {
    merged.move(DownloadGrant.class, "input.contactId", call);
  }

  /** Says how many files and grants a product has. */
  void countProduct(ItemUse use, Call call) {
    use.by(
        "download files",
        files.where("r.productId = :id", call).with("id", use.productId()).count());
    use.by(
        "download grants",
        grants.where("r.input.productId = :id", call).with("id", use.productId()).count());
  }
}
