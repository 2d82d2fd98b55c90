package com.ecosire.gateway.mail;

/** A mail was not taken; its text names no recipient and nothing of what the mail says. */
public final class UndeliveredException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A mail that was not taken for a reason. */
  public UndeliveredException(String reason) {
    super(reason);
  }
}
