package com.ecosire.domain.platform.status.probes;

import com.ecosire.domain.platform.status.components.OwnPart;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A time in which the database did not answer, as one node saw it: three looks in a row at least.
 *
 * @param begin the first of the looks that found no answer
 * @param end the first of three good answers in a row; empty while there were less
 * @param parts what did not answer meanwhile, three times in a row; the database among them
 * @param reason why an answer was not good, in words
 */
public record Outage(Instant begin, Optional<Instant> end, Set<OwnPart> parts, String reason) {
  /** One that never changes. */
  public Outage {
    parts = Set.copyOf(parts);
  }

  /** The same, but over. */
  public Outage until(Instant over) {
    return new Outage(begin, Optional.of(over), parts, reason);
  }
}
