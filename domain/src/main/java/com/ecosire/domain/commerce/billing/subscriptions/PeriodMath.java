package com.ecosire.domain.commerce.billing.subscriptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Periods, and parts of their amounts. */
final class PeriodMath {
  private PeriodMath() {}

  /** The end of a period that begins at a time, in UTC as Stripe counts it. */
  static Instant after(Instant begin, RenewalInterval interval, int count) {
    return begin
        .atZone(ZoneOffset.UTC)
        .plus(BillingSubscription.length(interval, count))
        .toInstant();
  }

  /** The part of a period's amount for what is left of the period, rounded half up. */
  static long left(long amount, Instant now, Instant begin, Instant end) {
    long whole = Duration.between(begin, end).toSeconds();
    long rest = Math.clamp(Duration.between(now, end).toSeconds(), 0, Math.max(whole, 0));
    if (whole <= 0) {
      return 0;
    }
    return BigDecimal.valueOf(amount)
        .multiply(BigDecimal.valueOf(rest))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
