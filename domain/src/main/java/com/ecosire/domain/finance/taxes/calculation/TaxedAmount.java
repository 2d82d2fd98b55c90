package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.finance.taxes.calculation.TaxCalculation.Side;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A line on its way: its taxes exactly, as straight lines over the net amount, and rounded as far
 * as that is decided.
 */
final class TaxedAmount {
  private final CalculationLine line;
  private final Side side;
  private final List<Linear> exact = new ArrayList<>();
  private final long[] rounded;
  private Linear charged = Linear.ZERO;

  /** A tax in dependence of the net: {@code factor * net + fixed}. */
  record Linear(BigDecimal factor, BigDecimal fixed) {
    static final Linear ZERO = new Linear(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final Linear NET = new Linear(BigDecimal.ONE, BigDecimal.ZERO);

    Linear plus(Linear other) {
      return new Linear(factor.add(other.factor), fixed.add(other.fixed));
    }

    BigDecimal at(BigDecimal net) {
      return factor.multiply(net).add(fixed);
    }

    /** The net of a gross amount. */
    BigDecimal netOf(BigDecimal gross) {
      return gross.subtract(fixed).divide(BigDecimal.ONE.add(factor), MathContext.DECIMAL128);
    }
  }

  TaxedAmount(CalculationLine line, Side side) {
    this.line = line;
    this.side = side;
    this.rounded = new long[line.taxes().size()];
    for (AppliedTax tax : line.taxes()) {
      Linear linear = linear(tax);
      exact.add(linear);
      charged = tax.isCharged() ? charged.plus(linear) : charged;
    }
  }

  private Linear linear(AppliedTax tax) {
    if (!tax.isCharged() && side == Side.SELLER) {
      return Linear.ZERO;
    }
    if (tax.is(Trait.FIXED)) {
      return new Linear(BigDecimal.ZERO, tax.on(BigDecimal.ZERO, line.quantity()));
    }
    Linear base = tax.is(Trait.COMPOUND) ? Linear.NET.plus(charged) : Linear.NET;
    return new Linear(
        tax.on(base.factor(), line.quantity()), tax.on(base.fixed(), line.quantity()));
  }

  CalculationLine line() {
    return line;
  }

  /** What the seller charges in all, over the net. */
  Linear charged() {
    return charged;
  }

  /** A tax over the net. */
  Linear exact(int tax) {
    return exact.get(tax);
  }

  BigDecimal exactNet() {
    BigDecimal amount = BigDecimal.valueOf(line.amount());
    return line.isIncluded() ? charged.netOf(amount) : amount;
  }

  long rounded(int tax) {
    return rounded[tax];
  }

  void correct(int tax, long difference) {
    rounded[tax] += difference;
  }

  /** Rounds the line's taxes without regard to other lines. */
  void roundAlone() {
    if (line.isIncluded()) {
      roundIncluded();
    } else {
      roundUpward();
    }
  }

  /** Each tax from the rounded ones before it. */
  private void roundUpward() {
    long before = 0;
    for (int i = 0; i < rounded.length; i++) {
      AppliedTax tax = line.taxes().get(i);
      if (tax.isCharged() || side == Side.BUYER) {
        long base = line.amount() + (tax.is(Trait.COMPOUND) ? before : 0);
        rounded[i] = Money.round(tax.on(BigDecimal.valueOf(base), line.quantity()));
      }
      before += tax.isCharged() ? rounded[i] : 0;
    }
  }

  /** The net is rounded and the taxes share the rest. */
  private void roundIncluded() {
    BigDecimal net = exactNet();
    List<Integer> sharing = new ArrayList<>();
    for (int i = 0; i < rounded.length; i++) {
      if (line.taxes().get(i).isCharged()) {
        sharing.add(i);
      } else {
        rounded[i] = Money.round(exact(i).at(net));
      }
    }
    List<BigDecimal> shares = sharing.stream().map(i -> exact(i).at(net)).toList();
    long[] parts = Spread.byRemainder(line.amount() - Money.round(net), shares);
    for (int i = 0; i < parts.length; i++) {
      rounded[sharing.get(i)] = parts[i];
    }
  }

  /**
   * Rounds each tax by itself; what that leaves out of the document's total is corrected
   * afterwards.
   */
  void roundEach() {
    BigDecimal net = exactNet();
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Money.round(exact(i).at(net));
    }
  }

  CalculatedLine result() {
    long net = line.isIncluded() ? line.amount() - sumOfCharged(rounded.length) : line.amount();
    List<LineTax> taxes = new ArrayList<>();
    for (int i = 0; i < rounded.length; i++) {
      AppliedTax tax = line.taxes().get(i);
      long base = net + (tax.is(Trait.COMPOUND) ? sumOfCharged(i) : 0);
      long amount = tax.isCharged() ? rounded[i] : 0;
      taxes.add(new LineTax(tax, base, amount, rounded[i] - amount));
    }
    return new CalculatedLine(net, List.copyOf(taxes));
  }

  private long sumOfCharged(int before) {
    long sum = 0;
    for (int i = 0; i < before; i++) {
      sum += line.taxes().get(i).isCharged() ? rounded[i] : 0;
    }
    return sum;
  }
}
