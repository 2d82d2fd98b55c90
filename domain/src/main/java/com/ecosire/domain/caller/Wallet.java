package com.ecosire.domain.caller;

import java.util.Optional;

/**
 * What a browser keeps for its user and sends along by itself. Handlers take from it and put into
 * it; that these are cookies only the gateway knows.
 */
public interface Wallet {
  /** That of clients that keep nothing. */
  Wallet NONE = new None();

  /** The refresh token that the browser keeps. */
  Optional<String> refreshToken();

  /**
   * Refuses (403) a call that a page of somebody else may have made the browser send.
   *
   * @param binding what the token is bound to, beside the browser's own mark, that shows that the
   *     call was meant
   */
  void requireMeant(String binding);

  /** What an unknown browser is told apart by; given to it where it has none. */
  String mark();

  /** Whether tokens are to be kept here alone, where no script can read them. */
  boolean keepsTokens();

  /** Keeps the tokens of a session. */
  void put(Credentials credentials);

  /** Forgets all tokens. */
  void clear();

  /** Keeps nothing. */
  final class None implements Wallet {
    private None() {}

    @Override
    public Optional<String> refreshToken() {
      return Optional.empty();
    }

    @Override
    public void requireMeant(String binding) {
      // Nothing is sent by itself.
    }

    @Override
    public String mark() {
      return "";
    }

    @Override
    public boolean keepsTokens() {
      return false;
    }

    @Override
    public void put(Credentials credentials) {
      // The answer holds them.
    }

    @Override
    public void clear() {
      // There is nothing.
    }
  }
}
