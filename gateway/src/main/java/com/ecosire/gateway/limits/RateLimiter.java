package com.ecosire.gateway.limits;

import com.ecosire.domain.caller.LimitState;
import java.util.List;
import java.util.Optional;

/** Counts calls, here or for a whole cluster. */
public interface RateLimiter {
  /**
   * Counts one call within all the limits and the budget of the day, or within none of them where
   * one is used up.
   */
  Verdict take(List<Limit> limits, Optional<Budget> budget);

  /** What is left of a limit now; counts nothing. */
  LimitState look(Limit limit);

  /** Counts what is no call of an organization. */
  default Verdict take(List<Limit> limits) {
    return take(limits, Optional.empty());
  }
}
