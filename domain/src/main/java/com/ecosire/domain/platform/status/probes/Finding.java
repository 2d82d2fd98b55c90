package com.ecosire.domain.platform.status.probes;

/**
 * What a look at something found.
 *
 * @param reason why an answer is not good, in words
 */
public record Finding(boolean good, String reason) {
  /** It answers well. */
  public static final Finding GOOD = new Finding(true, "");

  /** It does not. */
  public static Finding bad(String reason) {
    return new Finding(false, reason);
  }
}
