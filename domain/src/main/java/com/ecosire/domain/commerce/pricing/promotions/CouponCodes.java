package com.ecosire.domain.commerce.pricing.promotions;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The codes that were generated for promotions. */
public final class CouponCodes extends Store<CouponCode, Void> {
  /** The codes of some promotions. */
  public CouponCodes(Promotions promotions) {
    super(
        records(CouponCode.class, Void.class)
            .within(promotions, "promotionId")
            .list(listing().search("code").filter("used").sort("code", "createdAt")));
  }

  /** Whether there is any of some codes. */
  static boolean any(Collection<String> codes, Call call) {
    return !some(codes, call).isEmpty();
  }

  /** Those of some codes that there are. */
  static List<CouponCode> some(Collection<String> codes, Call call) {
    return codes.isEmpty()
        ? List.of()
        : call.session()
            .manager()
            .createQuery(
                "select r from CouponCode r where r.organizationId = :org and r.code in :codes",
                CouponCode.class)
            .setParameter("org", call.organization())
            .setParameter("codes", Padded.of(codes))
            .getResultList();
  }

  /** Makes a code that can be used once. */
  void add(UUID promotion, String code, UUID contact, Call call) {
    CouponCode made = draft(call);
    made.promotionId = promotion;
    made.code = code;
    made.contactId = contact;
    call.session().manager().persist(made);
  }

  /** The codes and uses of a contact that was folded into another are the other's from then on. */
  public void follow(MergedContacts merged, Call call) {
    for (String entity : List.of("CouponCode", "PromotionUse")) {
      call.session()
          .manager()
          .createQuery(
              "update "
                  + entity
                  + " r set r.contactId = :survivor where r.organizationId = :org and r.contactId ="
                  + " :duplicate")
          .setParameter("org", call.organization())
          .setParameter("survivor", merged.survivorId())
          .setParameter("duplicate", merged.duplicateId())
          .executeUpdate();
    }
  }
}
