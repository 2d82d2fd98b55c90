package com.ecosire.gateway.webhooks;

import io.helidon.http.HeaderNames;
import io.helidon.webclient.api.HttpClientResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a receiver wants to be left alone (RFC 9110 section 10.2.3). */
final class RetryAfter {
  private static final int DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> of(HttpClientResponse response, Instant now) {
    return response.headers().first(HeaderNames.RETRY_AFTER).flatMap(text -> of(text, now));
  }

  /** Seconds, or a date of HTTP; empty where it is neither, or past. */
  static Optional<Duration> of(String text, Instant now) {
    String value = text.strip();
    if (value.matches("\\d{1," + DIGITS + "}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, until)).filter(wait -> !wait.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
