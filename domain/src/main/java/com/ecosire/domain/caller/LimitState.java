package com.ecosire.domain.caller;

import java.time.Instant;

/**
 * What is left of a limit after a call.
 *
 * @param name such as {@code general}
 * @param limit calls in the window
 * @param remaining calls that are left now
 * @param windowSeconds length of the window
 * @param resetAt when the whole limit is there again if nobody calls
 */
public record LimitState(
    String name, long limit, long remaining, long windowSeconds, Instant resetAt) {}
