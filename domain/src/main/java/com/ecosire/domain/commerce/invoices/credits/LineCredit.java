package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.commerce.invoices.LineFact;
import com.ecosire.domain.commerce.invoices.LineFact.TaxPart;
import com.ecosire.domain.commerce.invoices.credits.MakeCreditNote.CreditLine;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of one line of an invoice is credited. Parts are rounded so that all credits of a line
 * together are the line.
 *
 * @param line the line of the invoice
 * @param fact what is known of it, before this credit
 * @param quantity how many
 * @param amount minor units of its total
 */
record LineCredit(InvoiceLineItem line, LineFact fact, BigDecimal quantity, long amount) {
  /** All that is left of a line; empty where nothing is. */
  static Optional<LineCredit> rest(InvoiceLineItem line, LineFact fact) {
    BigDecimal quantity = line.quantity().subtract(fact.creditedQuantity());
    long amount = line.total() - fact.creditedAmount();
    boolean some = amount != 0 || (quantity.signum() > 0 && line.total() == 0);
    return some ? Optional.of(new LineCredit(line, fact, quantity, amount)) : Optional.empty();
  }

  /** A part of a line as a client wants it; 422 where it is more than is left. */
  static LineCredit of(String path, CreditLine wanted, InvoiceLineItem line, LineFact fact) {
    if (wanted.quantity() != null && wanted.amount() != null) {
      throw Problems.invalid(path + "amount", "ambiguous", "Must be left out beside a quantity");
    }
    Optional<LineCredit> rest = rest(line, fact);
    LineCredit left =
        rest.orElseThrow(
            () -> Problems.invalid(path + "lineId", "too_big", "Nothing is left of the line"));
    if (wanted.quantity() != null) {
      return byQuantity(path, wanted.quantity(), left);
    }
    return wanted.amount() == null ? left : byAmount(path, wanted.amount(), left);
  }

  private static LineCredit byQuantity(String path, BigDecimal wanted, LineCredit left) {
    if (wanted.signum() <= 0 || wanted.compareTo(left.quantity) > 0) {
      String most = left.quantity.stripTrailingZeros().toPlainString();
      throw Problems.invalid(
          path + "quantity", "too_big", "Must be above zero and at most " + most);
    }
    if (wanted.compareTo(left.quantity) == 0) {
      return left;
    }
    long share =
        Money.round(
            BigDecimal.valueOf(left.line.total())
                .multiply(wanted)
                .divide(left.line.quantity(), 6, RoundingMode.HALF_UP));
    long amount = Math.abs(share) > Math.abs(left.amount) ? left.amount : share;
    return new LineCredit(left.line, left.fact, wanted.setScale(3), amount);
  }

  private static LineCredit byAmount(String path, long wanted, LineCredit left) {
    boolean sameSide = Long.signum(wanted) == Long.signum(left.amount);
    if (wanted == 0 || !sameSide || Math.abs(wanted) > Math.abs(left.amount)) {
      throw Problems.invalid(
          path + "amount", "too_big", "Must not be zero, and at most " + left.amount);
    }
    BigDecimal quantity = wanted == left.amount ? left.quantity : BigDecimal.ZERO;
    return new LineCredit(left.line, left.fact, quantity, wanted);
  }

  /** The least of what is left of lines that comes to an amount with tax; all where it is more. */
  static List<LineCredit> worth(long amount, List<LineCredit> rests) {
    long all = total(rests);
    if (amount >= all) {
      return rests;
    }
    long lines = rests.stream().mapToLong(LineCredit::amount).sum();
    long share =
        BigDecimal.valueOf(lines)
            .multiply(BigDecimal.valueOf(amount))
            .divide(BigDecimal.valueOf(all), 0, RoundingMode.FLOOR)
            .longValue();
    // Each line may have been rounded up.
    long part = Math.max(0, share - rests.size());
    List<LineCredit> parts = spread(part, rests);
    while (total(parts) < amount) {
      part++;
      parts = spread(part, rests);
    }
    return parts;
  }

  /** Minor units of all, with tax. */
  static long total(List<LineCredit> credits) {
    return credits.stream()
        .mapToLong(
            credit -> credit.net() + credit.taxes().stream().mapToLong(TaxPart::amount).sum())
        .sum();
  }

  /**
   * Takes an amount off what is left of lines, in proportion; all of it where the amount is more.
   * What rounding leaves goes to the lines in their order, so that the parts come to the amount.
   */
  private static List<LineCredit> spread(long amount, List<LineCredit> rests) {
    long all = rests.stream().mapToLong(LineCredit::amount).sum();
    if (amount >= all) {
      return rests;
    }
    List<LineCredit> parts = new ArrayList<>();
    long left = all;
    long open = amount;
    for (LineCredit rest : rests) {
      // The share of what is still open in what is still left: the last line gets what there is.
      long part =
          left == 0
              ? 0
              : Money.round(
                  BigDecimal.valueOf(open)
                      .multiply(BigDecimal.valueOf(rest.amount))
                      .divide(BigDecimal.valueOf(left), 6, RoundingMode.HALF_UP));
      left -= rest.amount;
      open -= part;
      if (part != 0) {
        BigDecimal units = part == rest.amount ? rest.quantity : BigDecimal.ZERO;
        parts.add(new LineCredit(rest.line, rest.fact, units, part));
      }
    }
    return parts;
  }

  /** What is known of the line after this credit. */
  LineFact after() {
    return fact.crediting(quantity, amount);
  }

  /** Net in minor units. */
  long net() {
    return share(fact.net());
  }

  /** Each tax of the credit. */
  List<TaxPart> taxes() {
    List<TaxPart> parts = new ArrayList<>();
    fact.taxes()
        .forEach(
            tax -> parts.add(new TaxPart(tax.taxId(), share(tax.base()), share(tax.amount()))));
    return parts;
  }

  /** What this credit adds to the part of a sum that is credited. */
  private long share(long sum) {
    return credited(sum, fact.creditedAmount() + amount) - credited(sum, fact.creditedAmount());
  }

  private long credited(long sum, long amounts) {
    if (line.total() == 0) {
      return 0;
    }
    return Money.round(
        BigDecimal.valueOf(sum)
            .multiply(BigDecimal.valueOf(amounts))
            .divide(BigDecimal.valueOf(line.total()), 6, RoundingMode.HALF_UP));
  }

  /** The line of the credit note. */
  InvoiceLineItem asLine() {
    return quantity.signum() == 0
        ? line.amount(UuidV7.next(), amount)
        : line.part(UuidV7.next(), quantity, amount);
  }
}
