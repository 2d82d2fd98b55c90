package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.finance.taxes.calculation.CalculatedLine;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.values.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a line of an invoice beside what clients see of it.
 *
 * @param lineId the line
 * @param taxesGiven whether somebody chose the taxes, which then stay
 * @param net minor units without tax
 * @param taxes what each tax comes to
 * @param creditedQuantity how many are credited
 * @param creditedAmount how much of the line's total is credited, in minor units
 * @param source the line of an order that it bills
 * @param part what it stands for on the bill of an order
 */
@Doc("What is known of a line of an invoice beside what clients see of it")
public record LineFact(
    @Doc("The line") UUID lineId,
    @Doc("Whether the taxes were chosen") boolean taxesGiven,
    @Doc("Without tax") @Is(Scalar.MONEY) long net,
    @Doc("Each tax") List<TaxPart> taxes,
    @Doc("How many are credited") @Digits(integer = 11, fraction = 3) BigDecimal creditedQuantity,
    @Doc("How much is credited") @Is(Scalar.MONEY) long creditedAmount,
    @Doc("The line of an order") UUID source,
    @Doc("What it stands for") Part part) {

  /** What a line stands for on the bill of an order. */
  @Doc("What a line stands for on the bill of an order")
  public enum Part {
    /** Something that was sold. */
    GOODS,
    /** What promotions take off. */
    PROMOTION,
    /** Paid before anything is delivered. */
    DEPOSIT,
    /** Takes a deposit off, which was paid before. */
    DEPOSIT_USED
  }

  /** What one tax comes to on a line. */
  @Doc("What one tax comes to on a line")
  public record TaxPart(
      @Doc("The tax") UUID taxId,
      @Doc("Worked out from") @Is(Scalar.MONEY) long base,
      @Doc("Comes to") @Is(Scalar.MONEY) long amount) {}

  /** A line of which nothing is worked out yet. */
  static LineFact of(UUID line, boolean taxesGiven, Origin origin) {
    return new LineFact(
        line, taxesGiven, 0, List.of(), BigDecimal.ZERO, 0, origin.source, origin.part);
  }

  /** Where a line comes from. */
  public record Origin(UUID source, Part part) {
    /** From nowhere: somebody wrote it. */
    public static final Origin WRITTEN = new Origin(null, Part.GOODS);
  }

  /** Where the line comes from. */
  Origin origin() {
    return new Origin(source, part);
  }

  /** The same line with its taxes. */
  LineFact taxed(CalculatedLine calculated) {
    List<TaxPart> parts =
        calculated.taxes().stream()
            .map(tax -> new TaxPart(tax.tax().id(), tax.base(), tax.amount()))
            .toList();
    return new LineFact(
        lineId,
        taxesGiven,
        calculated.net(),
        parts,
        creditedQuantity,
        creditedAmount,
        source,
        part);
  }

  /** The same line with more of it credited. */
  public LineFact crediting(BigDecimal quantity, long amount) {
    return new LineFact(
        lineId,
        taxesGiven,
        net,
        taxes,
        creditedQuantity.add(quantity),
        creditedAmount + amount,
        source,
        part);
  }

  /** Tax in minor units. */
  public long tax() {
    return Money.sum(taxes.stream().map(TaxPart::amount).toList());
  }

  /** The line of an order that it bills, if there is one. */
  public Optional<UUID> orderLine() {
    return Optional.ofNullable(source);
  }

  /** Keeps facts in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<LineFact>>
      implements AttributeConverter<List<LineFact>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(LineFact.class));
    }
  }
}
