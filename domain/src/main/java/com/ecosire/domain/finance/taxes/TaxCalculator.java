package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.finance.taxes.TaxBook.Chosen;
import com.ecosire.domain.finance.taxes.TaxDocument.Choice;
import com.ecosire.domain.finance.taxes.TaxDocument.Line;
import com.ecosire.domain.finance.taxes.calculation.CalculationLine;
import com.ecosire.domain.finance.taxes.calculation.TaxCalculation;
import com.ecosire.domain.finance.taxes.calculation.TaxCalculation.Side;
import com.ecosire.domain.finance.taxes.ids.TaxIdCheck;
import com.ecosire.domain.finance.taxes.ids.TaxIds;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Padded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The one calculation of taxes, which all documents use. */
public final class TaxCalculator {
  private final Contacts contacts;
  private final Taxes taxes;
  private final TaxRules rules;
  private final CategoryPaths categories;

  TaxCalculator(Contacts contacts, Taxes taxes, TaxRules rules, CategoryPaths categories) {
    this.contacts = contacts;
    this.taxes = taxes;
    this.rules = rules;
    this.categories = categories;
  }

  /** The operation {@code taxes.calculate}. */
  CalculatedTaxes calculate(CalculateTaxes wanted, Call call) {
    return CalculatedTaxes.of(wanted, calculate(wanted.document(), call).amounts());
  }

  /** The operation {@code taxes.validateTaxId}. */
  TaxIdCheck validate(ValidateTaxId wanted, Call call) {
    return TaxIds.check(wanted.taxId(), Optional.ofNullable(wanted.country()));
  }

  /**
   * The taxes of a document. Writes nothing. Answers 422 for unknown and inactive taxes, taxes
   * without a rate on the date, and lines on which included taxes meet others.
   */
  public DocumentTaxes calculate(TaxDocument document, Call call) {
    TaxSituation situation =
        TaxSituation.of(
            document,
            document.date().orElseGet(() -> TaxRates.today(call)),
            document.contactId().map(id -> contact(id, call)));
    List<Chosen> choices = choices(document, situation, call);
    Set<UUID> ids =
        choices.stream().flatMap(choice -> choice.taxIds().stream()).collect(Collectors.toSet());
    TaxBook book = TaxBook.open(situation, ids, taxes, call);
    List<List<UUID>> chosen = choices.stream().map(book::applying).toList();
    List<CalculationLine> lines = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Line line = document.lines().get(i);
      Chosen choice = choices.get(i);
      lines.add(
          new CalculationLine(
              choice.path(), line.quantity(), line.amount(), book.resolve(chosen.get(i), choice)));
    }
    Side side = document.scope() == DocumentScope.SALE ? Side.SELLER : Side.BUYER;
    TaxCalculation amounts = TaxCalculation.of(lines, document.rounding(), side);
    return new DocumentTaxes(amounts, chosen, book.unused(applied(amounts, chosen)));
  }

  private static Set<UUID> applied(TaxCalculation amounts, List<List<UUID>> chosen) {
    Set<UUID> ids = chosen.stream().flatMap(List::stream).collect(Collectors.toSet());
    amounts.taxes().forEach(tax -> ids.add(tax.tax().id()));
    return ids;
  }

  private Contact contact(UUID id, Call call) {
    return contacts
        .find(id, call)
        .orElseThrow(() -> Problems.unknownReference("contactId", "Contact"));
  }

  private List<Chosen> choices(TaxDocument document, TaxSituation situation, Call call) {
    boolean ruled = document.lines().stream().anyMatch(line -> line.choice().own().isEmpty());
    List<TaxRule> tried =
        ruled ? rules.inForce(situation.scope(), situation.date(), call) : List.of();
    Map<String, List<String>> paths = paths(document, tried, call);
    return document.lines().stream().map(line -> choice(line, situation, tried, paths)).toList();
  }

  private Map<String, List<String>> paths(TaxDocument document, List<TaxRule> tried, Call call) {
    if (tried.stream().allMatch(rule -> rule.input.productCategories.isEmpty())) {
      return Map.of();
    }
    Set<String> slugs =
        document.lines().stream()
            .flatMap(line -> line.productCategory().stream())
            .collect(Collectors.toSet());
    return slugs.isEmpty() ? Map.of() : categories.of(slugs, call);
  }

  private static Chosen choice(
      Line line, TaxSituation situation, List<TaxRule> tried, Map<String, List<String>> paths) {
    Choice choice = line.choice();
    if (choice.own().isPresent()) {
      return new Chosen(choice.own().get(), line.path() + "taxIds", choice.kept(), false);
    }
    List<String> path =
        line.productCategory()
            .map(slug -> paths.getOrDefault(slug, List.of(slug)))
            .orElse(List.of());
    return tried.stream()
        .filter(rule -> situation.fits(rule.input, path))
        .findFirst()
        .map(rule -> new Chosen(rule.input.taxIds, line.path() + "taxIds", choice.kept(), false))
        .orElseGet(
            () -> new Chosen(choice.usual(), line.path() + "defaultTaxIds", choice.kept(), true));
  }

  /**
   * Refuses taxes that may not be put on a new line with 422: unknown, inactive, or for the other
   * side.
   *
   * @param path JSON path of the list of taxes
   */
  public void requireUsable(Collection<UUID> taxIds, DocumentScope scope, String path, Call call) {
    Map<UUID, Tax> found = taxes.some(taxIds, call);
    int i = 0;
    for (UUID id : taxIds) {
      String at = path + "[" + i++ + "]";
      Tax tax =
          Optional.ofNullable(found.get(id))
              .orElseThrow(() -> Problems.unknownReference(at, "Tax"));
      TaxBook.requireUsable(tax, scope, at, false);
    }
  }

  /**
   * Notes that a document was made with these taxes: from then on their codes stay, their rates
   * cannot be replaced, and they cannot be deleted. 409 where a rate was replaced since the
   * calculation.
   */
  public void markUsed(DocumentTaxes document, Call call) {
    mark("Tax", document.unused().taxes(), call);
    mark("TaxRate", document.unused().rates(), call);
  }

  /**
   * Past the versions, since clients see nothing of it; and only once, so that documents do not
   * wait for each other.
   */
  private static void mark(String entity, Set<UUID> ids, Call call) {
    if (ids.isEmpty()) {
      return;
    }
    int found =
        call.session()
            .manager()
            .createQuery(
                "update "
                    + entity
                    + " r set r.used = true where r.organizationId = :org and r.id in :ids")
            .setParameter("org", call.organization())
            .setParameter("ids", Padded.of(ids))
            .executeUpdate();
    if (found < ids.size()) {
      throw Problems.conflict("A tax or its rate was replaced meanwhile; calculate again");
    }
  }
}
