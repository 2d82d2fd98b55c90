package com.ecosire.domain.finance.taxes;

import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.finance.taxes.ids.TaxIdCheck;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;

/**
 * Taxes with dated rates, the rules that choose them, and the one calculation for all documents.
 */
public final class TaxesModule implements BusinessModule {
  /** A tax is about to be deleted; who has it on a document or product refuses. */
  public static final Event<Tax> DELETING =
      internal("tax.deleting", Tax.class, "A tax is about to be deleted");

  private final Taxes taxes = new Taxes();
  private final TaxRates rates = new TaxRates(taxes);
  private final TaxRules rules = new TaxRules(taxes);
  private final TaxCalculator calculator;

  /** The module with the contacts whose addresses decide, and the tree of product categories. */
  public TaxesModule(Contacts contacts, CategoryPaths categories) {
    calculator = new TaxCalculator(contacts, taxes, rules, categories);
  }

  /** The calculation, for other modules. */
  public TaxCalculator calculator() {
    return calculator;
  }

  /** Makes the rules follow a category whose slug has changed. */
  public void renameCategory(String before, String after, Call call) {
    rules.renameCategory(before, after, call);
  }

  @Override
  public ModuleApi api() {
    return module(
            "taxes",
            Area.FINANCE,
            "Taxes with dated rates, rules that choose them by place, customer and product, and one"
                + " calculation for all documents",
            taxTable(),
            resource("/taxes/{taxId}/rates", rates, "the rate of a tax from a day on")
                .list()
                .create()
                .belongsTo("tax", "taxId", Tax.class, "The tax"),
            resource("/taxes/rules", rules, "a rule that chooses taxes")
                .list()
                .create()
                .update()
                .delete())
        .on(DELETING, rules::refuseDeletion);
  }

  private Resource<?, ?> taxTable() {
    return resource("/taxes", taxes, "a tax or a group of taxes")
        .standard()
        .query(
            "calculate",
            CalculateTaxes.class,
            one(CalculatedTaxes.class),
            "Work out the taxes of some lines as every document does",
            calculator::calculate,
            via("POST"))
        .query(
            "validateTaxId",
            ValidateTaxId.class,
            one(TaxIdCheck.class),
            "Check a tax id by its form and check digits, without the network",
            calculator::validate,
            at("/taxes/validate-id"),
            via("POST"))
        .hasMany("rates", TaxRate.class, "taxId", "The rates of the tax");
  }
}
