package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.ReadOnly;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.values.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A line of an invoice or credit note. */
@Doc("A line of an invoice or credit note")
public final class InvoiceLineItem {
  private static final int QUANTITY_SCALE = 3;
  private static final int PERCENT_SCALE = 4;

  @Doc("Id of the line; new lines have new ids")
  @ReadOnly
  UUID id;

  @Doc(value = "What it is for", example = "Consulting in March")
  @NotNull
  @Size(min = 1, max = 500)
  String description;

  @Doc("The product, if there is one")
  @Ref("Product")
  UUID productId;

  @Doc(value = "How many", example = "2")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantity = BigDecimal.ONE;

  @Doc(value = "Price of one unit in minor units; below zero it takes off", example = "49900")
  @NotNull
  @Is(Scalar.MONEY)
  Long unitPrice;

  @Doc(value = "Percent off", example = "10")
  @Is(Scalar.PERCENT)
  BigDecimal discount = BigDecimal.ZERO;

  @Doc("Taxes; those that the tax rules find where they are left out; an empty list means none")
  @Ref("Tax")
  @Size(max = 20)
  List<UUID> taxIds;

  @Doc("The account that the line is booked on; the one for sales where it is left out")
  UUID accountId;

  @Doc("Quantity times unit price less discount, in minor units")
  @Is(Scalar.MONEY)
  @ReadOnly
  long total;

  /** A line that the server makes. */
  public static InvoiceLineItem of(
      String description, BigDecimal quantity, long unitPrice, List<UUID> taxIds) {
    InvoiceLineItem line = new InvoiceLineItem();
    line.description = description;
    line.quantity = quantity;
    line.unitPrice = unitPrice;
    line.taxIds = taxIds;
    return line;
  }

  /** The same line for a product, with a discount. */
  public InvoiceLineItem selling(UUID product, BigDecimal percentOff) {
    productId = product;
    discount = percentOff;
    return this;
  }

  /** A copy under another id, of a part of the quantity. */
  public InvoiceLineItem part(UUID ofId, BigDecimal ofQuantity, long ofTotal) {
    InvoiceLineItem copy = of(description, ofQuantity, unitPrice, taxIds);
    copy.selling(productId, discount);
    copy.accountId = accountId;
    copy.id = ofId;
    copy.total = ofTotal;
    return copy;
  }

  /** A copy under another id, of an amount and not of a quantity. */
  public InvoiceLineItem amount(UUID ofId, long amount) {
    InvoiceLineItem copy = part(ofId, BigDecimal.ONE.setScale(QUANTITY_SCALE), amount);
    copy.unitPrice = amount;
    copy.discount = BigDecimal.ZERO.setScale(PERCENT_SCALE);
    return copy;
  }

  /** Gives numbers the scale that they are stored with, and works the total out. */
  void settle() {
    quantity = quantity.setScale(QUANTITY_SCALE);
    discount = discount.setScale(PERCENT_SCALE);
    total = Money.lineTotal(quantity, unitPrice, discount);
  }

  /** Whether it is about the same thing. */
  boolean isLike(InvoiceLineItem other) {
    return Objects.equals(productId, other.productId) && description.equals(other.description);
  }

  /** Id of the line. */
  public UUID id() {
    return id;
  }

  /** What it is for. */
  public String description() {
    return description;
  }

  /** How many. */
  public BigDecimal quantity() {
    return quantity;
  }

  /** Minor units for each. */
  public long unitPrice() {
    return unitPrice;
  }

  /** Percent off. */
  public BigDecimal discount() {
    return discount;
  }

  /** Its taxes. */
  public List<UUID> taxIds() {
    return taxIds == null ? List.of() : taxIds;
  }

  /** Minor units. */
  public long total() {
    return total;
  }

  /** Keeps lines in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<InvoiceLineItem>>
      implements AttributeConverter<List<InvoiceLineItem>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(InvoiceLineItem.class));
    }
  }
}
