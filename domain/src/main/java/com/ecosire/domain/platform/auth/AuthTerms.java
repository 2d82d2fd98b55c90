package com.ecosire.domain.platform.auth;

import com.ecosire.domain.platform.auth.passwords.PasswordCost;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.KeyRotation;

/**
 * What the operator decides about signing in.
 *
 * @param party who makes tokens, and for whom
 * @param cost what a guess of a password costs
 * @param rotation when signing keys change
 * @param open whether strangers can register without an invitation
 */
public record AuthTerms(
    AccessTokens.Party party, PasswordCost cost, KeyRotation rotation, boolean open) {
  /** What is usual, for tokens of an address. */
  public static AuthTerms usual(String address) {
    return new AuthTerms(
        new AccessTokens.Party(address, address), PasswordCost.USUAL, KeyRotation.USUAL, true);
  }
}
