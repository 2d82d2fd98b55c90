package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.sessions.SessionStart;
import com.ecosire.domain.platform.auth.sessions.SignInMethod;
import java.util.List;
import java.util.Optional;

/**
 * What a sign-in wished for, kept until the second factor comes.
 *
 * @param remember whether the session outlives the browser's
 * @param provider the identity provider, if it began at one
 * @param organization the organization, where it is not the last one; empty text for none
 * @param device what the person calls the device
 */
record Wishes(
    boolean remember, Optional<String> provider, String organization, Optional<String> device) {
  private static final String SEPARATOR = "|";

  /** Of a sign-in by a password. */
  static Wishes ofPassword(boolean remember, Optional<String> device) {
    return new Wishes(remember, Optional.empty(), "", device);
  }

  static Wishes of(String text) {
    List<String> parts = List.of(text.split("\\|", 4));
    return new Wishes(
        parts.get(0).equals("+"), kept(parts.get(1)), parts.get(2), kept(parts.get(3)));
  }

  private static Optional<String> kept(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }

  String text() {
    return String.join(
        SEPARATOR, remember ? "+" : "-", provider.orElse(""), organization, device.orElse(""));
  }

  /** Whether a membership is the one that was signed in to. */
  boolean isFor(Account account) {
    return organization.isEmpty() || organization.equals(account.organization().toString());
  }

  /** The session that an account begins with these wishes. */
  SessionStart start(Account account, boolean proven) {
    return new SessionStart(
        account.user(),
        account.organization(),
        provider.isPresent() ? SignInMethod.OAUTH : SignInMethod.PASSWORD,
        provider,
        proven,
        remember,
        device);
  }
}
