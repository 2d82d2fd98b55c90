package com.ecosire.domain.platform.auth.tokens;

/** A token is not one of this server's, or is over. Its message may be shown to the caller. */
public final class InvalidTokenException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidTokenException(String message) {
    super(message);
  }

  InvalidTokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
