package com.ecosire.domain.platform.auth.passwords;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hash with all that it takes to make it again, in the PHC string format.
 *
 * @param memory kibibytes
 * @param passes passes over the memory
 * @param lanes lanes
 * @param salt in base64
 * @param hash in base64
 */
record PasswordHash(int memory, int passes, int lanes, String salt, String hash) {
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})"
              + "\\$([A-Za-z0-9+/]{1,86})\\$([A-Za-z0-9+/]{1,86})");

  static Optional<PasswordHash> of(String text) {
    Matcher parts = PHC.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PasswordHash(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            parts.group(4),
            parts.group(5)));
  }

  String text() {
    return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + salt + "$" + hash;
  }

  boolean costs(PasswordCost cost) {
    return memory == cost.memory() && passes == cost.passes() && lanes == cost.lanes();
  }

  @Override
  public String toString() {
    return "a password's hash";
  }
}
