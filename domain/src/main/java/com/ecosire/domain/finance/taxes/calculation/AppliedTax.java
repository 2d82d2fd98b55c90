package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * A tax, which is no group, with the rate in force on a document's date.
 *
 * @param id the tax
 * @param rateId the rate record that was in force
 * @param code the tax's code, for documents and the tax report
 * @param name the tax's name
 * @param sequence taxes apply by it, lowest first
 * @param rate percent; zero for a fixed amount
 * @param perUnit minor units for each unit of quantity; zero for a percentage
 * @param traits how it applies
 * @param invoiceText printed on documents; empty where there is none
 */
public record AppliedTax(
    UUID id,
    UUID rateId,
    String code,
    String name,
    int sequence,
    BigDecimal rate,
    long perUnit,
    Set<Trait> traits,
    String invoiceText) {

  /** How a tax applies. */
  public enum Trait {
    /** An amount for each unit instead of a percentage. */
    FIXED,
    /** The price holds the tax already. */
    INCLUDED,
    /** The taxes before it count into its base. */
    COMPOUND,
    /** The buyer owes it instead of the seller. */
    REVERSE_CHARGE
  }

  /** Whether it has a trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the seller charges it. */
  boolean isCharged() {
    return !is(Trait.REVERSE_CHARGE);
  }

  /** The exact tax on a base. */
  BigDecimal on(BigDecimal base, BigDecimal quantity) {
    return is(Trait.FIXED)
        ? quantity.multiply(BigDecimal.valueOf(perUnit))
        : Money.percentOf(base, rate);
  }
}
