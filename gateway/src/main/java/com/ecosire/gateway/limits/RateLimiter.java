package com.ecosire.gateway.limits;

import java.util.List;

/** Counts calls, here or for a whole cluster. */
public interface RateLimiter {
  /** Counts one call within all the limits, or within none of them where one is used up. */
  Verdict take(List<Limit> limits);
}
