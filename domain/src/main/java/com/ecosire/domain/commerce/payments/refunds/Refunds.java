package com.ecosire.domain.commerce.payments.refunds;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.UUID;

/** All refunds; what makes them is elsewhere. */
public final class Refunds extends Store<Refund, Void> {
  /** The refunds. */
  public Refunds() {
    super(
        records(Refund.class, Void.class)
            .list(
                listing()
                    .search("reference")
                    .filter("status", "paymentId", "creditNoteId", "refundedAt")
                    .sort("reference", "amount", "refundedAt", "createdAt")));
  }

  Refund blank(Call call) {
    return draft(call);
  }

  /** The refunds of a payment, oldest first. */
  public List<Refund> of(UUID payment, Call call) {
    return where("r.paymentId = :payment", call)
        .with("payment", payment)
        .orderBy("r.createdAt, r.id")
        .all();
  }

  /** What refunds of a payment that are on their way come to, in minor units. */
  public static long pending(UUID payment, Call call) {
    return call.session()
        .manager()
        .createQuery(
            "select coalesce(sum(r.amount), 0) from Refund r where r.organizationId = :org and"
                + " r.paymentId = :payment and r.status = :pending",
            Long.class)
        .setParameter("org", call.organization())
        .setParameter("payment", payment)
        .setParameter("pending", RefundStatus.PENDING)
        .getSingleResult();
  }
}
