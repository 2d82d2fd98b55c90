package com.ecosire.gateway.live;

import com.ecosire.domain.caller.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Who a client that stays connected is by now; looked up anew every few seconds. */
final class Presence {
  /** How long a caller is believed: so long a connection can outlive its key or session. */
  static final Duration TRUST = Duration.ofSeconds(10);

  private final Function<Caller, Optional<Caller>> present;
  private final Caller first;
  private Optional<Caller> known;
  private long checked = System.nanoTime();

  /** A caller that has just been found out. */
  Presence(Caller caller, Function<Caller, Optional<Caller>> present) {
    this.present = present;
    this.first = caller;
    this.known = Optional.of(caller);
  }

  /** The caller with the rights of this moment; empty where nothing proves it any more. */
  synchronized Optional<Caller> now() {
    if (known.isPresent() && untilCheck().isZero()) {
      known = present.apply(first);
      checked = System.nanoTime();
    }
    return known;
  }

  /** How long the caller is still believed. */
  synchronized Duration untilCheck() {
    long left = TRUST.toNanos() - (System.nanoTime() - checked);
    return Duration.ofNanos(Math.max(0, left));
  }
}
