package com.ecosire.domain.platform.auth.passwords;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The passwords that are tried first by whoever guesses: 30,000 of them, from leaks. */
final class CommonPasswords {
  private CommonPasswords() {}

  // Held apart, so that a start without a new password does not read the list.
  private static final class Known {
    private static final Set<String> ALL = read();

    private static Set<String> read() {
      try {
        return new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether a password is on the list, in whatever case it is written. */
  static boolean contain(String password) {
    return Known.ALL.contains(password.toLowerCase(Locale.ROOT));
  }
}
