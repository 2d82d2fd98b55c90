package com.ecosire.domain.commerce.invoices.terms;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.Optional;

/** The payment terms of an organization, one of which may be the default. */
public final class PaymentTerms extends Store<PaymentTerm, PaymentTermInput> {
  /** A term is about to be deleted; who uses it refuses. */
  public static final Event<PaymentTerm> DELETING =
      Event.internal("payment_term.deleting", PaymentTerm.class, "A payment term is deleted");

  /** The terms. */
  public PaymentTerms() {
    super(
        records(PaymentTerm.class, PaymentTermInput.class)
            .list(
                listing().search("name").filter("isDefault").sort("name", "dueDays", "createdAt")));
  }

  @Override
  protected void check(Change<PaymentTerm, PaymentTermInput> change) {
    PaymentTermInput term = change.after();
    if (term.discountDays > term.dueDays) {
      throw Problems.invalid("discountDays", "too_big", "Must be at most dueDays");
    }
    if (term.isDefault && change.changes(input -> input.isDefault)) {
      // The one that was it until now is not any more.
      change
          .call()
          .session()
          .manager()
          .createQuery(
              "update PaymentTerm r set r.input.isDefault = false, r.defaultMark = null,"
                  + " r.updatedAt = :now, r.version = r.version + 1 where r.organizationId = :org"
                  + " and r.input.isDefault = true and r.id <> :id")
          .setParameter("now", change.call().now())
          .setParameter("org", change.call().organization())
          .setParameter("id", change.record().id())
          .executeUpdate();
    }
  }

  @Override
  protected void applied(Change<PaymentTerm, PaymentTermInput> change) {
    change.record().defaultMark = change.after().isDefault ? 1 : null;
  }

  @Override
  protected void removing(PaymentTerm term, Call call) {
    call.emit(DELETING, term);
  }

  /** The default, if there is one. */
  public Optional<PaymentTerm> usual(Call call) {
    return where("r.input.isDefault = true", call).first();
  }
}
