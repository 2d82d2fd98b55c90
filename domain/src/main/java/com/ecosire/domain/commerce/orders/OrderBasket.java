package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.pricing.PriceRequest;
import com.ecosire.domain.commerce.pricing.PriceRequest.Customer;
import com.ecosire.domain.commerce.pricing.PriceRequest.GivenPrice;
import com.ecosire.domain.commerce.pricing.PriceRequest.GivenTaxes;
import com.ecosire.domain.commerce.pricing.calculation.BasketLine.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An order whose amounts are wanted.
 *
 * @param order what is wanted of the order
 * @param lines in the order in which their costs are wanted
 */
record OrderBasket(OrderInput order, List<Line> lines) {

  /**
   * A line.
   *
   * @param path what stands before the names of its fields in refusals
   * @param unitPrice empty where it is asked
   * @param taxes those that a client gave, and those that the line had before
   * @param checked whether the line is new or changes, so that its item's rules are checked
   */
  record Line(
      String path,
      OrderLineInput input,
      Optional<Long> unitPrice,
      GivenTaxes taxes,
      boolean checked) {

    /** What a client wants a line to be; {@code before} are the taxes that it had. */
    static Line wanted(String path, OrderLineInput input, List<UUID> before) {
      GivenTaxes taxes = new GivenTaxes(Optional.ofNullable(input.taxIds), Set.copyOf(before));
      return new Line(path, input, Optional.ofNullable(input.unitPrice), taxes, true);
    }

    /** Lines that stand on the order, with their present prices. */
    static List<Line> present(List<OrderLine> lines) {
      return IntStream.range(0, lines.size()).mapToObj(i -> present(i, lines.get(i))).toList();
    }

    /** A line that stands on the order at a place, with its present price. */
    static Line present(int place, OrderLine line) {
      List<UUID> taxIds = line.input.taxIds;
      GivenTaxes taxes =
          new GivenTaxes(
              line.taxesGiven ? Optional.of(taxIds) : Optional.empty(), Set.copyOf(taxIds));
      return new Line(
          path(place), line.input, Optional.ofNullable(line.input.unitPrice), taxes, false);
    }

    /** A line that stands on the order at a place, its price asked unless a client gave it. */
    static Line asked(int place, OrderLine line) {
      Line present = present(place, line);
      boolean asked = !line.priceGiven && line.input.isPriceAskable();
      return asked
          ? new Line(present.path, line.input, Optional.empty(), present.taxes, false)
          : present;
    }

    /** The path of a line of an order, under which no other line stands. */
    static String path(int place) {
      return "lineItems[" + place + "].";
    }

    boolean isNote() {
      return input.kind == OrderLineKind.NOTE;
    }

    private PriceRequest.Line request() {
      if (isNote()) {
        return new PriceRequest.Line(
            path,
            Kind.OTHER,
            Optional.empty(),
            input.quantity,
            new GivenPrice(Optional.of(0L), input.discount),
            new GivenTaxes(Optional.of(List.of()), Set.of()));
      }
      return new PriceRequest.Line(
          path,
          kind(),
          input.item(),
          input.quantity,
          new GivenPrice(unitPrice, input.discount),
          taxes);
    }

    private Kind kind() {
      return switch (input.kind) {
        case PRODUCT, CUSTOM -> Kind.GOODS;
        case SHIPPING -> Kind.SHIPPING;
        case DISCOUNT, NOTE -> Kind.OTHER;
      };
    }
  }

  /** The basket as the pricing module takes it. */
  PriceRequest request() {
    Customer customer =
        new Customer(
            Optional.of(order.contactId),
            Optional.ofNullable(order.pricelistId),
            Optional.of(order.currency),
            Optional.ofNullable(order.shippingAddress),
            order.couponCodes);
    return new PriceRequest(customer, Optional.empty(), lines.stream().map(Line::request).toList());
  }
}
