package com.ecosire.domain.pipeline;

/**
 * The answer of a call.
 *
 * @param value the answer; null where the operation answers nothing
 * @param replayed whether it is the kept answer of an earlier call with the same idempotency key
 */
public record Outcome<O>(O value, boolean replayed) {}
