package com.ecosire.domain.finance.taxes;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules that choose taxes. */
final class TaxRules extends Store<TaxRule, TaxRuleInput> {
  private final Taxes taxes;

  TaxRules(Taxes taxes) {
    super(
        records(TaxRule.class, TaxRuleInput.class)
            .list(
                listing()
                    .search("name")
                    .filter("scope", "country", "customerType", "productCategories", "isActive")
                    .sort("priority", "name", "createdAt")));
    this.taxes = taxes;
  }

  @Override
  protected void check(Change<TaxRule, TaxRuleInput> change) {
    TaxRuleInput rule = change.after();
    if (rule.validFrom != null && rule.validTo != null && rule.validTo.isBefore(rule.validFrom)) {
      throw Problems.invalid("validTo", "before_start", "Must not be before validFrom");
    }
    if (change.changes(input -> input.taxIds) || change.changes(input -> input.scope)) {
      checkTaxes(change);
    }
  }

  private void checkTaxes(Change<TaxRule, TaxRuleInput> change) {
    TaxRuleInput rule = change.after();
    List<UUID> before = change.before().map(input -> input.taxIds).orElse(List.of());
    Map<UUID, Tax> found = taxes.some(rule.taxIds, change.call());
    for (int i = 0; i < rule.taxIds.size(); i++) {
      Tax tax = found.get(rule.taxIds.get(i));
      TaxBook.requireUsable(tax, rule.scope, "taxIds[" + i + "]", before.contains(tax.id()));
    }
  }

  /** The active rules of a day, in the order in which they are tried. */
  List<TaxRule> inForce(DocumentScope scope, LocalDate day, Call call) {
    return where(
            "r.input.isActive = true and r.input.scope = :scope and (r.input.validFrom is null or"
                + " r.input.validFrom <= :day) and (r.input.validTo is null or r.input.validTo >="
                + " :day)",
            call)
        .with("scope", scope)
        .with("day", day)
        .orderBy("r.input.priority, r.createdAt, r.id")
        .all();
  }

  /** A tax that a rule chooses cannot be deleted. */
  void refuseDeletion(Tax tax, Call call) {
    if (where(Taxes.holding("taxIds"), call).with("tax", tax.id().toString()).any()) {
      throw Problems.inUse("A tax rule chooses the tax; it can only be set inactive");
    }
  }

  /** The rules for a category keep it when its slug changes. */
  void renameCategory(String before, String after, Call call) {
    where(
            "function('json_contains', r.input.productCategories, function('json_quote', :slug))"
                + " = 1",
            call)
        .with("slug", before)
        .all()
        .forEach(
            rule ->
                replace(
                    rule,
                    with(
                        rule,
                        input ->
                            input.productCategories =
                                rule.input.productCategories.stream()
                                    .map(slug -> slug.equals(before) ? after : slug)
                                    .toList()),
                    call));
  }
}
