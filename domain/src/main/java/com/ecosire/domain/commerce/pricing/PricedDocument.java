package com.ecosire.domain.commerce.pricing;

import com.ecosire.domain.commerce.pricing.promotions.AppliedPromotion;
import com.ecosire.domain.commerce.pricing.promotions.RejectedCode;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.finance.taxes.DocumentTaxes;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document with its prices. {@code subtotal - discountAmount + taxAmount = total} always; where
 * prices include taxes the subtotal is what remains without them.
 *
 * @param currency ISO 4217, lower case
 * @param pricelistId the first of the price lists in which prices were looked for
 * @param lines in the order of the request
 * @param promotions in the order in which they apply
 * @param rejectedCodes codes that do not apply, which is no error here
 * @param taxes net, tax and gross of each line after the promotions, in the same order
 */
public record PricedDocument(
    String currency,
    Optional<UUID> pricelistId,
    List<Line> lines,
    List<AppliedPromotion> promotions,
    List<RejectedCode> rejectedCodes,
    DocumentTaxes taxes) {

  /**
   * A line with its price.
   *
   * @param item the product or variant, if it has one
   * @param listPrice the item's own price, in minor units
   * @param unitPrice minor units
   * @param ruleId the price rule that made the unit price
   * @param total quantity times unit price less the line's own discount, in minor units
   * @param discountShare what promotions take off it, in minor units
   */
  public record Line(
      Optional<SellableItem> item,
      BigDecimal quantity,
      long listPrice,
      long unitPrice,
      Optional<UUID> ruleId,
      long total,
      long discountShare) {
    Line reducedBy(long share) {
      return new Line(item, quantity, listPrice, unitPrice, ruleId, total, share);
    }
  }

  /** What the lines cost before promotions, without tax. */
  public long subtotal() {
    return Money.sum(List.of(taxes.amounts().subtotal(), discountAmount()));
  }

  /** What promotions take off. */
  public long discountAmount() {
    return Money.sum(lines.stream().map(Line::discountShare).toList());
  }

  /** The tax of all lines. */
  public long taxAmount() {
    return taxes.amounts().taxAmount();
  }

  /** What is to be paid. */
  public long total() {
    return taxes.amounts().total();
  }
}
