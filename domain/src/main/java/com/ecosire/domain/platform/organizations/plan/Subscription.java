package com.ecosire.domain.platform.organizations.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * How an organization is on its plan.
 *
 * @param period how often it is paid for
 * @param since since when; empty means from the beginning
 * @param renewsAt when the next period begins
 * @param pending the plan that comes next, if another one does
 * @param paidBy what Stripe calls the subscription that pays for it, if one does
 */
public record Subscription(
    PlanPeriod period,
    Optional<Instant> since,
    Optional<Instant> renewsAt,
    Optional<Pending> pending,
    Optional<String> paidBy) {
  /** A plan that comes at a time. */
  public record Pending(String plan, Instant at) {}

  /** Whether somebody pays for it. */
  public boolean isPaid() {
    return period != PlanPeriod.NONE;
  }
}
