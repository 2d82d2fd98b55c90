package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicies;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.commerce.products.ItemUse;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.util.List;

/** What licences need of others, and so keeps them. */
final class LicenseUses {
  private final Licenses licenses;
  private final LicensePolicies policies;

  LicenseUses(Licenses licenses, LicensePolicies policies) {
    this.licenses = licenses;
    this.policies = policies;
  }

  /** Keeps a contact that has licences. */
  void refuseContact(Contact contact, Call call) {
    long count = licenses.where("r.input.contactId = :id", call).with("id", contact.id()).count();
    if (count > 0) {
      throw Problems.inUse("The contact has " + count + " licenses");
    }
  }

  /** Gives the licences of a duplicate to the contact that stays. */
  void move(MergedContacts merged, Call call) {
    merged.move(License.class, "input.contactId", call);
  }

  /** Says how many licences, and policies, a product stands on. */
  void countProduct(ItemUse use, Call call) {
    use.by(
        "licenses",
        licenses.where("r.input.productId = :id", call).with("id", use.productId()).count());
    use.by("license policies", policies.ofProducts(List.of(use.productId()), call).size());
  }

  /** Keeps a policy, and what its licences were issued by. */
  void refusePolicy(LicensePolicy policy, Call call) {
    long count = licenses.where("r.input.policyId = :id", call).with("id", policy.id()).count();
    if (count > 0) {
      throw Problems.inUse("The policy has " + count + " licenses; prefix and term stay with it");
    }
  }
}
