package com.ecosire.domain.platform.auth.federation;

import java.net.URI;

/** An OpenID provider that people sign in at: authorization code with PKCE, state and nonce. */
public interface IdentityProvider {
  /**
   * What the server alone knows of a sign-in until it ends. Never printed.
   *
   * @param nonce the id token must hold it (OpenID Connect Core, section 3.1.2.1)
   * @param verifier proves that the code comes back to who began (RFC 7636)
   */
  record Secrets(String nonce, String verifier) {
    @Override
    public String toString() {
      return "the secrets of a sign-in";
    }
  }

  /** The name that the provider gives itself, byte for byte. */
  String issuer();

  /**
   * Where the browser goes to sign in.
   *
   * @throws ProviderException when the provider does not answer
   */
  URI begin(String state, Secrets secrets) throws ProviderException;

  /**
   * Swaps the code of a sign-in for what the provider vouches for, server to server.
   *
   * @throws ProviderException when the provider does not answer, refuses, or vouches badly
   */
  ProvenIdentity redeem(String code, Secrets secrets) throws ProviderException;
}
