package com.ecosire.domain.platform.auth.federation;

/** A provider that is away, refuses, or says what cannot be believed; told without secrets. */
public final class ProviderException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String error;

  private ProviderException(String error, String message, Throwable cause) {
    super(message, cause);
    this.error = error;
  }

  /** The provider does not answer, or answers what is no answer. */
  public static ProviderException away(Throwable cause) {
    return new ProviderException(
        "temporarily_unavailable", "The identity provider does not answer", cause);
  }

  /** The provider says what cannot be believed. */
  public static ProviderException unbelieved(String why, Throwable cause) {
    return new ProviderException("server_error", why, cause);
  }

  /** The sign-in is not let in. */
  public static ProviderException denied(String why) {
    return new ProviderException("access_denied", why, null);
  }

  /** The word of RFC 6749 section 4.1.2.1. */
  public String error() {
    return error;
  }
}
