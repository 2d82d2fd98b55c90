package com.ecosire.gateway.limits;

import com.ecosire.domain.caller.LimitState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a call is within its limits.
 *
 * @param allowed whether it is; only then it was counted
 * @param states what is left of each limit, in the order asked, that of the day last
 * @param retryAfter how long to wait; zero where the call is allowed
 * @param dayIsSpent whether all calls of the day are used up, which the last state shows
 */
public record Verdict(
    boolean allowed, List<LimitState> states, Duration retryAfter, boolean dayIsSpent) {
  /** A verdict on limits of a minute, completed by a budget of the day, if there is one. */
  public static Verdict of(
      List<LimitState> states, Duration wait, Optional<Budget> budget, Day day) {
    if (budget.isEmpty()) {
      return new Verdict(wait.isZero(), states, wait, false);
    }
    states.add(budget.get().state(day.used));
    Duration untilEnd = budget.get().untilEnd(day.now);
    return new Verdict(wait.isZero() && !day.spent, states, day.spent ? untilEnd : wait, day.spent);
  }

  /** What a budget was found to be at a time. */
  public record Day(long used, boolean spent, Instant now) {}
}
