package com.ecosire.domain.commerce.pricing.lists;

import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;

/** The price lists of an organization. */
public final class Pricelists extends Store<Pricelist, PricelistInput> {
  /** A price list is about to be deleted; who uses it for something open refuses. */
  public static final Event<Pricelist> DELETING =
      internal("pricelist.deleting", Pricelist.class, "A price list is about to be deleted");

  /** The price lists. */
  public Pricelists() {
    super(
        records(Pricelist.class, PricelistInput.class)
            .list(
                listing()
                    .search("name")
                    .filter("currency", "active", "isDefault")
                    .sort("name", "priority", "createdAt"))
            .selected(
                "ruleCount",
                "(select count(x.id) from PriceRule x where x.organizationId = r.organizationId"
                    + " and x.pricelistId = r.id)"));
  }

  @Override
  protected void check(Change<Pricelist, PricelistInput> change) {
    PricelistInput list = change.after();
    if (list.validFrom != null
        && list.validUntil != null
        && list.validUntil.isBefore(list.validFrom)) {
      throw Problems.invalid("validUntil", "before_start", "Must not be before validFrom");
    }
    if (list.isDefault && change.changes(input -> input.isDefault)) {
      takeMark(change);
    }
  }

  /** Written at once, since only one list of a currency can have the mark. */
  private void takeMark(Change<Pricelist, PricelistInput> change) {
    Call call = change.call();
    where("r.defaultCurrency = :currency and r.id <> :id", call)
        .with("currency", change.after().currency)
        .with("id", change.record().id())
        .locked()
        .all()
        .forEach(former -> replace(former, with(former, input -> input.isDefault = false), call));
    call.session().flush();
  }

  @Override
  protected void applied(Change<Pricelist, PricelistInput> change) {
    PricelistInput list = change.after();
    change.record().defaultCurrency = list.isDefault ? list.currency : null;
  }

  @Override
  protected void removing(Pricelist list, Call call) {
    call.emit(DELETING, list);
    call.session()
        .manager()
        .createQuery(
            "delete from PriceRule r where r.organizationId = :org and r.pricelistId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", list.id())
        .executeUpdate();
  }
}
