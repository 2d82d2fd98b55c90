package com.ecosire.domain.caller;

import java.util.Set;

/**
 * How things stand with a caller and its organization, whatever the caller's rights are.
 *
 * @param plan code of the organization's plan, which decides the limits
 * @param disabled the modules that the organization does without
 * @param closing whether the organization is being closed, so that nothing in it changes
 * @param emailVerified whether the person's address is proven; so it is of callers without one
 * @param secondFactorMissing whether the organization asks for a second factor that the person has
 *     not enrolled
 * @param offices the addresses and networks (CIDR) that people and keys of the organization may
 *     call from; empty means any
 */
public record Standing(
    String plan,
    Set<String> disabled,
    boolean closing,
    boolean emailVerified,
    boolean secondFactorMissing,
    Set<String> offices) {
  /** Nothing in the way, under a plan. */
  public static Standing good(String plan) {
    return new Standing(plan, Set.of(), false, true, false, Set.of());
  }

  /** The same organization with a person of whom these are known. */
  public Standing of(boolean verified, boolean factorMissing) {
    return new Standing(plan, disabled, closing, verified, factorMissing, offices);
  }
}
