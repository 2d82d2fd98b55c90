package com.ecosire.domain.commerce.pricing;

import com.ecosire.domain.commerce.pricing.promotions.AppliedPromotion;
import com.ecosire.domain.commerce.pricing.promotions.RejectedCode;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What some items cost. */
@Doc("What some items cost: subtotal less discount amount plus tax amount is the total")
record PriceQuote(
    @Doc("Currency of all amounts") @NotNull @Is(Scalar.CURRENCY) String currency,
    @Doc("The first of the price lists in which prices were looked for; absent where there is none")
        @Ref("Pricelist")
        UUID pricelistId,
    @Doc("The items in the order in which they were sent") @NotNull List<QuotedLine> lines,
    @Doc("Promotions in the order in which they apply") @NotNull List<AppliedPromotion> promotions,
    @Doc("Codes that do not apply") @NotNull List<RejectedCode> rejectedCodes,
    @Doc("What the items cost before promotions, without tax") @Is(Scalar.MONEY) long subtotal,
    @Doc("What promotions take off") @Is(Scalar.MONEY) long discountAmount,
    @Doc("The tax of all items") @Is(Scalar.MONEY) long taxAmount,
    @Doc("What is to be paid") @Is(Scalar.MONEY) long total) {

  /** What an item costs. */
  @Doc("What an item costs")
  record QuotedLine(
      @Doc("The product") @NotNull @Ref("Product") UUID productId,
      @Doc("The variant") @Ref("ProductVariant") UUID variantId,
      @Doc("How many") @NotNull @Digits(integer = 11, fraction = 3) BigDecimal quantity,
      @Doc("The item's own price, in minor units") @Is(Scalar.MONEY) long listPrice,
      @Doc("The price of a unit, in minor units") @Is(Scalar.MONEY) long unitPrice,
      @Doc("The price rule that made the unit price; absent for the item's own price")
          @Ref("PriceRule")
          UUID ruleId,
      @Doc("Quantity times unit price, in minor units") @Is(Scalar.MONEY) long total,
      @Doc("What promotions take off it, in minor units") @Is(Scalar.MONEY) long discountShare,
      @Doc("Its tax, in minor units") @Is(Scalar.MONEY) long taxAmount) {

    static QuotedLine of(PricedDocument.Line line, long tax) {
      SellableItem.ItemKey key = line.item().orElseThrow().key();
      return new QuotedLine(
          key.productId(),
          key.variantId().orElse(null),
          line.quantity(),
          line.listPrice(),
          line.unitPrice(),
          line.ruleId().orElse(null),
          line.total(),
          line.discountShare(),
          tax);
    }
  }

  static PriceQuote of(PricedDocument priced) {
    List<QuotedLine> lines =
        IntStream.range(0, priced.lines().size())
            .mapToObj(
                i ->
                    QuotedLine.of(
                        priced.lines().get(i), priced.taxes().amounts().lines().get(i).tax()))
            .toList();
    return new PriceQuote(
        priced.currency(),
        priced.pricelistId().orElse(null),
        lines,
        priced.promotions(),
        priced.rejectedCodes(),
        priced.subtotal(),
        priced.discountAmount(),
        priced.taxAmount(),
        priced.total());
  }
}
