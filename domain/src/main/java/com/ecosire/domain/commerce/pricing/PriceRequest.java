package com.ecosire.domain.commerce.pricing;

import com.ecosire.domain.commerce.pricing.calculation.BasketLine.Kind;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.values.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A document whose prices are wanted.
 *
 * @param customer who buys, and what the customer asks for
 * @param at decides on prices, promotions and rates; the time of the call where it is not given
 * @param lines in the order of the document
 */
public record PriceRequest(Customer customer, Optional<Instant> at, List<Line> lines) {
  /**
   * Who buys.
   *
   * @param contactId the contact, whose tags and address count
   * @param pricelistId the price list that is tried first
   * @param currency ISO 4217, lower case; without it that of the price list, else of the first item
   * @param place where the tax is due, and whose country chooses price lists; the contact's address
   *     where it is not given
   * @param couponCodes as they were entered
   */
  public record Customer(
      Optional<UUID> contactId,
      Optional<UUID> pricelistId,
      Optional<String> currency,
      Optional<Address> place,
      List<String> couponCodes) {}

  /**
   * A line. It has an item, or a unit price, or both.
   *
   * @param path JSON path of the line, such as {@code lineItems[2].}, for refusals
   * @param kind what promotions make of it
   * @param item the product or variant
   * @param quantity above zero
   * @param price what somebody decided about its price
   * @param taxes what somebody decided about its taxes
   */
  public record Line(
      String path,
      Kind kind,
      Optional<ItemKey> item,
      BigDecimal quantity,
      GivenPrice price,
      GivenTaxes taxes) {
    /** A line that sells an item at the price that this module finds. */
    public static Line of(String path, ItemKey item, BigDecimal quantity) {
      return new Line(
          path, Kind.GOODS, Optional.of(item), quantity, GivenPrice.NONE, GivenTaxes.NONE);
    }
  }

  /**
   * What somebody decided about a price.
   *
   * @param unitPrice minor units; asked for where it is not given
   * @param discount percent off, before promotions
   */
  public record GivenPrice(Optional<Long> unitPrice, BigDecimal discount) {
    /** Nothing. */
    public static final GivenPrice NONE = new GivenPrice(Optional.empty(), BigDecimal.ZERO);
  }

  /**
   * What somebody decided about taxes.
   *
   * @param taxIds the line's own taxes; by rules and product where they are not given
   * @param kept taxes that the line had before, which may be inactive by now
   */
  public record GivenTaxes(Optional<List<UUID>> taxIds, Set<UUID> kept) {
    /** Nothing. */
    public static final GivenTaxes NONE = new GivenTaxes(Optional.empty(), Set.of());
  }
}
