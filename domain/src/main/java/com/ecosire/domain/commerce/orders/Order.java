package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.contacts.ContactSummary;
import com.ecosire.domain.commerce.orders.states.OrderInvoicing;
import com.ecosire.domain.commerce.orders.states.OrderSource;
import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.finance.taxes.calculation.LineTax;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.Stored;
import com.ecosire.domain.values.Address;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a customer orders. */
@Entity
@Table(name = "sales_order")
@Doc("What a customer orders")
public class Order extends Stored {
  @Doc(value = "Number of the order, never given twice", example = "SO/2026/0042")
  @NotNull
  @Size(max = 40)
  @Unique
  String reference;

  @Doc("How far the order has come")
  @NotNull
  @Enumerated(EnumType.STRING)
  OrderStatus status = OrderStatus.DRAFT;

  @Embedded OrderInput input = new OrderInput();

  @Doc("The customer in short")
  @Transient
  ContactSummary contact;

  @Doc("Sum of the lines in minor units; without the taxes where prices include them")
  @Is(Scalar.MONEY)
  long subtotal;

  @Doc("What promotions take off, in minor units")
  @Is(Scalar.MONEY)
  long discountAmount;

  @Doc("All taxes, in minor units")
  @Is(Scalar.MONEY)
  long taxAmount;

  @Doc("What the customer owes, in minor units: subtotal less discount plus taxes")
  @Is(Scalar.MONEY)
  long total;

  @Doc("What made the order")
  @NotNull
  @Enumerated(EnumType.STRING)
  OrderSource source = OrderSource.MANUAL;

  @Doc("How much of the order is invoiced")
  @NotNull
  @Enumerated(EnumType.STRING)
  OrderInvoicing invoiceStatus = OrderInvoicing.NOTHING;

  /** What each tax came to when the order was last worked out. */
  @Hidden
  @Convert(converter = OrderTax.Column.class)
  List<OrderTax> taxes = List.of();

  /** What a change that is on its way makes of the order. */
  @Hidden @Transient RecostedOrder recosted;

  /** Whether the customer in short is that of the order. */
  boolean knowsContact() {
    return contact != null && contact.id().equals(input.contactId);
  }

  /** Number of the order. */
  public String reference() {
    return reference;
  }

  /** How far the order has come. */
  public OrderStatus status() {
    return status;
  }

  /** The customer. */
  public UUID contactId() {
    return input.contactId;
  }

  /** How many units of which products are ordered, in all lines together. */
  public Map<UUID, BigDecimal> units() {
    return input.lineItems.stream()
        .filter(line -> line.kind == OrderLineKind.PRODUCT && line.productId != null)
        .collect(
            Collectors.toMap(
                line -> line.productId,
                line -> line.quantity,
                BigDecimal::add,
                LinkedHashMap::new));
  }

  /** A product on a line, and how many units of it. */
  public record ProductLine(UUID productId, BigDecimal quantity) {}

  /** The lines that products are ordered on, in their order. */
  public List<ProductLine> productLines() {
    return input.lineItems.stream()
        .filter(line -> line.kind == OrderLineKind.PRODUCT && line.productId != null)
        .map(line -> new ProductLine(line.productId, line.quantity))
        .toList();
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return input.currency;
  }

  /** Where goods go, if it is not the customer's address. */
  public Optional<Address> shippingAddress() {
    return Optional.ofNullable(input.shippingAddress);
  }

  /** What the customer owes, in minor units. */
  public long total() {
    return total;
  }

  /** What made the order. */
  public OrderSource source() {
    return source;
  }

  /** What one tax came to on an order, kept as it was when the order was worked out. */
  @Doc("What one tax came to on an order")
  record OrderTax(
      @Doc("The tax") UUID taxId,
      @Doc("Its code") String code,
      @Doc("Its name") String name,
      @Doc("Percent; absent for a fixed amount") @Digits(integer = 5, fraction = 4) BigDecimal rate,
      @Doc("What it was worked out from, in minor units") @Is(Scalar.MONEY) long base,
      @Doc("What it came to, in minor units") @Is(Scalar.MONEY) long amount,
      @Doc("Words that the law wants on documents") String invoiceText) {

    static OrderTax of(LineTax total) {
      return new OrderTax(
          total.tax().id(),
          total.tax().code(),
          total.tax().name(),
          total.tax().is(Trait.FIXED) ? null : total.tax().rate(),
          total.base(),
          total.amount(),
          total.tax().invoiceText());
    }

    /** Keeps the taxes of an order in one column. */
    @Converter
    public static final class Column extends JsonColumn<List<OrderTax>>
        implements AttributeConverter<List<OrderTax>, String> {
      /** For the persistence provider. */
      public Column() {
        super(listOf(OrderTax.class));
      }
    }
  }
}
