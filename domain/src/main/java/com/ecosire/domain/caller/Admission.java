package com.ecosire.domain.caller;

import java.util.function.Predicate;

/**
 * What a row asks of its callers beside their rights, where only the module can tell.
 *
 * @param admits decides on a caller whose rights are good
 * @param words who may call it, a sentence without its full stop
 */
public record Admission(Predicate<Caller> admits, String words) {}
