package com.ecosire.domain.problem;

/**
 * One thing that is wrong with one value of a caller's input.
 *
 * @param field JSON path of the value, such as {@code lineItems[2].quantity}
 * @param code stable machine-readable word, such as {@code too_long}
 * @param message sentence for people
 */
public record Violation(String field, String code, String message) {}
