package com.ecosire.domain.platform.status.uptime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Minutes, and the halves of them that were lost. A minute is what it is at its beginning.
 *
 * @param all how many there were
 * @param lostHalves how many halves were lost
 */
record Minutes(long all, long lostHalves) {
  private static final int SCALE = 3;
  private static final long MINUTE = 60_000;
  private static final BigDecimal WHOLE = new BigDecimal("100.000");

  /** The minutes between two times, with what spans lost of them; the worst of several counts. */
  static Minutes between(Instant from, Instant to, List<Span> spans) {
    List<Span> outages =
        spans.stream()
            .filter(span -> span.halves() > 0)
            .filter(span -> span.start().isBefore(to) && span.endBy(to).isAfter(from))
            .toList();
    List<Instant> edges =
        Stream.concat(
                Stream.of(from, to),
                outages.stream().flatMap(span -> Stream.of(span.start(), span.endBy(to))))
            .filter(edge -> !edge.isBefore(from) && !edge.isAfter(to))
            .distinct()
            .sorted()
            .toList();
    long lost = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      Instant start = edges.get(i);
      int halves =
          outages.stream()
              .filter(span -> !span.start().isAfter(start) && span.endBy(to).isAfter(start))
              .mapToInt(Span::halves)
              .max()
              .orElse(0);
      lost += halves * beginnings(start, edges.get(i + 1));
    }
    return new Minutes(beginnings(from, to), lost);
  }

  /** How many minutes begin in a time, its start included. */
  private static long beginnings(Instant from, Instant to) {
    return Math.max(
        0, Math.ceilDiv(to.toEpochMilli(), MINUTE) - Math.ceilDiv(from.toEpochMilli(), MINUTE));
  }

  static Minutes sum(Collection<Minutes> parts) {
    return new Minutes(
        parts.stream().mapToLong(Minutes::all).sum(),
        parts.stream().mapToLong(Minutes::lostHalves).sum());
  }

  /** The percentage that was not lost, rounded down; all of it where there was no time yet. */
  BigDecimal uptime() {
    if (all == 0) {
      return WHOLE;
    }
    BigDecimal kept = BigDecimal.valueOf(2 * all - lostHalves).multiply(BigDecimal.valueOf(100));
    return kept.divide(BigDecimal.valueOf(2 * all), SCALE, RoundingMode.DOWN);
  }

  /** The minutes that were lost, two halves being one; a half more counts as one. */
  int down() {
    return (int) Math.ceilDiv(lostHalves, 2L);
  }
}
