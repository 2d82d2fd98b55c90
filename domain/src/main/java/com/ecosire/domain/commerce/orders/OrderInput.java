package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What clients set of an order. */
@Embeddable
@Doc("What clients set of an order")
class OrderInput {
  @Doc("The customer")
  @NotNull
  @Ref("Contact")
  UUID contactId;

  @Doc("The lines by position; once the order is made they change under its path /lines only")
  @Transient
  @Immutable
  @Size(max = 500)
  List<OrderLineItem> lineItems = List.of();

  @Doc("Currency of all amounts of the order")
  @Is(Scalar.CURRENCY)
  String currency = "usd";

  @Doc("Price list to take prices from; otherwise the one that fits the customer")
  @Ref("Pricelist")
  UUID pricelistId;

  @Doc(value = "Codes of promotions, compared without case", example = "SPRING10")
  @Size(max = 20)
  @Length(40)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> couponCodes = List.of();

  @Doc("Where invoices go")
  @Convert(converter = Address.Column.class)
  Address billingAddress;

  @Doc("Where goods go, whose country decides on taxes; the customer's address where it is absent")
  @Convert(converter = Address.Column.class)
  Address shippingAddress;

  @Doc("The warehouse that delivers")
  @Ref("Warehouse")
  UUID warehouseId;

  @Doc(value = "Words for whoever deals with the order", example = "Please ring twice")
  @Is(Scalar.TEXT)
  String notes;

  /** Lines that the server begins the order with, in place of those that a client sent. */
  @Hidden @Transient List<OrderLineInput> made;

  /** Its lines were paid already, and so are sold whether they are for sale or not. */
  @Hidden @Transient boolean paid;

  /** Keeps each code once, whatever its case, without blanks around it. */
  void tidyCodes() {
    Map<String, String> first = new LinkedHashMap<>();
    couponCodes.stream()
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .forEach(code -> first.putIfAbsent(code.toLowerCase(Locale.ROOT), code));
    couponCodes = List.copyOf(first.values());
  }

  /** The lines that a new order begins with. */
  List<OrderLineInput> beginning() {
    if (made != null) {
      return made;
    }
    return IntStream.range(0, lineItems.size())
        .mapToObj(i -> lineItems.get(i).asInput(i + 1))
        .toList();
  }

  /** Whether {@link #lineItems} are the stored lines, and not what a client sent. */
  @Hidden @Transient boolean linesShown;
}
