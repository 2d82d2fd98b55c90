package com.ecosire.domain.platform.status.probes;

import java.time.Instant;
import java.util.Optional;

/**
 * What a look at something found.
 *
 * @param reason why an answer is not good, in words
 * @param awaySince since when it had been away until now, unseen by others
 */
public record Finding(boolean good, String reason, Optional<Instant> awaySince) {
  /** It answers well. */
  public static final Finding GOOD = new Finding(true, "", Optional.empty());

  /** It does not. */
  public static Finding bad(String reason) {
    return new Finding(false, reason, Optional.empty());
  }
}
