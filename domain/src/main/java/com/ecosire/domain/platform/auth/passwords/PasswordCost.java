package com.ecosire.domain.platform.auth.passwords;

/**
 * What one guess costs (Argon2id, RFC 9106).
 *
 * @param memory kibibytes
 * @param passes passes over the memory
 * @param lanes lanes, which one thread works through here
 * @param parallel how many passwords are hashed at a time at most; others wait
 */
public record PasswordCost(int memory, int passes, int lanes, int parallel) {
  /** What OWASP's cheat sheet on password storage recommends; four at a time take 76 MiB. */
  public static final PasswordCost USUAL = new PasswordCost(19_456, 2, 1, 4);
}
