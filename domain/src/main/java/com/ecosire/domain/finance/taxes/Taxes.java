package com.ecosire.domain.finance.taxes;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The taxes of an organization. */
final class Taxes extends Store<Tax, TaxInput> {
  Taxes() {
    super(
        records(Tax.class, TaxInput.class)
            .list(
                listing()
                    .search("name", "code")
                    .filter("scope", "method", "country", "isActive")
                    .sort("name", "code", "sequence", "createdAt"))
            .selected("currentRate", TaxRates.IN_FORCE_TODAY));
  }

  @Override
  protected void check(Change<Tax, TaxInput> change) {
    TaxInput tax = change.after();
    if (tax.method == TaxMethod.GROUP) {
      checkGroup(change);
    } else if (!tax.childIds.isEmpty()) {
      throw Problems.invalid("childIds", "not_a_group", "Only a group has children");
    }
    if (!change.isNew() && change.changes(input -> input.code)) {
      refuseOtherCode(change);
    }
  }

  private static void refuseOtherCode(Change<Tax, TaxInput> change) {
    if (change.record().used) {
      throw Problems.conflict("The code cannot change, since documents were made with the tax");
    }
  }

  private void checkGroup(Change<Tax, TaxInput> change) {
    TaxInput group = change.after();
    if (group.childIds.isEmpty()) {
      throw Problems.invalid("childIds", "required", "A group needs children");
    }
    if (group.compound || group.reverseCharge) {
      String field = group.compound ? "compound" : "reverseCharge";
      throw Problems.invalid(field, "not_for_group", "The children of a group say so");
    }
    Map<UUID, Tax> children = some(group.childIds, change.call());
    for (int i = 0; i < group.childIds.size(); i++) {
      if (children.get(group.childIds.get(i)).isGroup()) {
        throw Problems.invalid("childIds[" + i + "]", "nested_group", "Must not be a group itself");
      }
    }
    checkPrices(group, List.copyOf(children.values()));
  }

  private static void checkPrices(TaxInput group, List<Tax> children) {
    long included = children.stream().filter(child -> child.input.priceIncluded).count();
    if (included > 0 && included < children.size()) {
      throw Problems.invalid(
          "childIds", "mixed_taxes", "Prices must include all children of a group, or none");
    }
    if (group.priceIncluded && included == 0) {
      throw Problems.invalid(
          "priceIncluded", "mixed_taxes", "Prices include the taxes of no child of the group");
    }
  }

  @Override
  protected void removing(Tax tax, Call call) {
    if (tax.used) {
      throw Problems.inUse("Documents were made with the tax; it can only be set inactive");
    }
    if (where(holding("childIds"), call).with("tax", tax.id().toString()).any()) {
      throw Problems.inUse("A group holds the tax; it can only be set inactive");
    }
    call.emit(TaxesModule.DELETING, tax);
    call.session()
        .manager()
        .createQuery("delete from TaxRate r where r.organizationId = :org and r.taxId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", tax.id())
        .executeUpdate();
  }

  /** Some taxes by id; unknown ids are absent. */
  Map<UUID, Tax> some(Collection<UUID> ids, Call call) {
    Map<UUID, Tax> found = new HashMap<>();
    where("r.id in :ids", call).with("ids", ids).all().forEach(tax -> found.put(tax.id(), tax));
    return found;
  }

  /** The JPQL condition that a list of ids holds the parameter {@code tax}, an id as text. */
  static String holding(String list) {
    return "function('json_contains', r.input." + list + ", function('json_quote', :tax)) = 1";
  }
}
