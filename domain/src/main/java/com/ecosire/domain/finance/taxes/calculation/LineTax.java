package com.ecosire.domain.finance.taxes.calculation;

/**
 * One tax of one line, or of a whole document.
 *
 * @param base what it is worked out from, in minor units
 * @param amount what is added to the net, in minor units
 * @param selfAssessed under reverse charge on a purchase: what the buyer books as collected and as
 *     deductible alike
 */
public record LineTax(AppliedTax tax, long base, long amount, long selfAssessed) {}
