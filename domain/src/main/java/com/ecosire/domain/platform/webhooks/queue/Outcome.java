package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryAttempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of a request.
 *
 * @param headers of the answer, as an object
 * @param body the first 4 KiB of the answer
 * @param error why there is no answer, or why it does not count
 * @param wish how long the receiver wants to be left alone
 */
public record Outcome(
    Optional<Integer> status,
    Optional<Json> headers,
    Optional<String> body,
    Optional<String> error,
    Optional<Duration> wish,
    Duration took) {
  private static final int GONE = 410;

  /** There was no answer. */
  public static Outcome failed(String error, Duration took) {
    return new Outcome(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(error),
        Optional.empty(),
        took);
  }

  /** Whether the receiver took it. */
  public boolean isGood() {
    return status.filter(code -> code / 100 == 2).isPresent() && error.isEmpty();
  }

  /** Whether the receiver wants no more, ever. */
  boolean isGone() {
    return status.filter(code -> code == GONE).isPresent();
  }

  /** The same as an attempt of a delivery. */
  public DeliveryAttempt attempt(int number, Instant at) {
    return new DeliveryAttempt(
        number,
        at,
        status.orElse(null),
        (int) took.toMillis(),
        error.orElseGet(() -> isGood() ? null : "status_" + status.orElse(0)),
        headers.orElse(null),
        body.orElse(null));
  }
}
