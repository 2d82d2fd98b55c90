package com.ecosire.gateway.limits;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.Plans;
import java.util.List;
import java.util.Optional;

/**
 * How many calls there are for whom, and what counts them.
 *
 * @param plans what the plans offer
 * @param callsOfAddress calls a minute of an address without a credential
 * @param raised how many times the limits of single operations are raised
 * @param limiter counts calls
 * @param quotas the calls of the day
 */
public record Limits(
    Plans plans, int callsOfAddress, int raised, RateLimiter limiter, Quotas quotas) {
  /** Calls a minute of a signed-in caller. */
  public int callsOf(String plan) {
    return plans.offered(plan).callsPerMinute();
  }

  /** Counts a call within some limits of a minute and, if wanted, those of the day. */
  public Verdict take(List<Limit> within, boolean ofDay, Caller caller) {
    if (!ofDay) {
      return limiter.take(within);
    }
    Plan plan = plans.offered(caller.plan());
    DayCount day = quotas.of(caller.organization());
    if (plan.dailyCalls() != null) {
      return limiter.take(within, Optional.of(new Budget(day, plan.dailyCalls())));
    }
    Verdict verdict = limiter.take(within);
    if (verdict.allowed()) {
      day.count(DayCount.NONE);
    }
    return verdict;
  }
}
