package com.ecosire.gateway.limits;

import com.ecosire.domain.pipeline.LimitState;
import java.time.Duration;
import java.util.List;

/**
 * Whether a call is within its limits.
 *
 * @param allowed whether it is; only then it was counted
 * @param states what is left of each limit, in the order asked
 * @param retryAfter how long to wait; zero where the call is allowed
 */
public record Verdict(boolean allowed, List<LimitState> states, Duration retryAfter) {}
