package com.ecosire.domain.platform.auth;

import com.ecosire.domain.platform.auth.federation.Federation;
import com.ecosire.domain.platform.auth.passwords.PasswordCost;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.KeyRotation;
import java.util.Optional;

/**
 * What the operator decides about signing in.
 *
 * @param party who makes tokens, and for whom
 * @param cost what a guess of a password costs
 * @param rotation when signing keys change
 * @param open whether strangers can register without an invitation
 * @param elsewhere where else people can sign in
 */
public record AuthTerms(
    AccessTokens.Party party,
    PasswordCost cost,
    KeyRotation rotation,
    boolean open,
    Optional<Federation> elsewhere) {
  /** What an operator decides who has no provider. */
  public AuthTerms(
      AccessTokens.Party party, PasswordCost cost, KeyRotation rotation, boolean open) {
    this(party, cost, rotation, open, Optional.empty());
  }

  /** The same, with a provider that people can sign in at. */
  public AuthTerms with(Federation provider) {
    return new AuthTerms(party, cost, rotation, open, Optional.of(provider));
  }

  /** What is usual, for tokens of an address. */
  public static AuthTerms usual(String address) {
    return new AuthTerms(
        new AccessTokens.Party(address, address), PasswordCost.USUAL, KeyRotation.USUAL, true);
  }
}
