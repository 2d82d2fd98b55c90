package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.calculation.TaxRounding;
import com.ecosire.domain.values.Address;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A document whose taxes are wanted.
 *
 * @param scope whether something is sold or bought
 * @param date decides on rates and rules; today (UTC) where it is not given
 * @param contactId the customer or vendor
 * @param place where the tax is due; the contact's address where it is not given
 * @param rounding where tax is rounded
 * @param lines in the order of the document
 */
public record TaxDocument(
    DocumentScope scope,
    Optional<LocalDate> date,
    Optional<UUID> contactId,
    Optional<Address> place,
    TaxRounding rounding,
    List<Line> lines) {

  /**
   * A line.
   *
   * @param path JSON path of the line, for refusals
   * @param productCategory slug of the product's category
   * @param quantity units, which taxes of a fixed amount count
   * @param amount minor units after every discount; holds the taxes where they are included
   * @param choice the taxes to choose from
   */
  public record Line(
      String path,
      Optional<String> productCategory,
      BigDecimal quantity,
      long amount,
      Choice choice) {}

  /**
   * How the taxes of a line are found.
   *
   * @param own those of the line itself, which decide where they are given, also none at all
   * @param usual those of the product, which apply where no rule fits
   * @param kept those that the line had before; they may be inactive by now
   */
  public record Choice(Optional<List<UUID>> own, List<UUID> usual, Set<UUID> kept) {
    /** By the rules, and the product's taxes where none fits. */
    public static Choice usual(List<UUID> taxIds) {
      return new Choice(Optional.empty(), taxIds, Set.of());
    }

    /** Taxes that somebody chose for this line. */
    public static Choice own(List<UUID> taxIds) {
      return new Choice(Optional.of(taxIds), List.of(), Set.of());
    }

    /** The same choice for a line that stands on a document already. */
    public Choice keeping(Set<UUID> taxIds) {
      return new Choice(own, usual, taxIds);
    }
  }
}
