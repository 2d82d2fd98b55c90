package com.ecosire.gateway.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a trace, as the header {@code traceparent} has it (W3C Trace Context).
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits
 * @param sampled whether anybody wants to see it
 */
record TraceContext(String traceId, String spanId, boolean sampled) {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2}).*");
  private static final int HEX = 16;

  /** What a header says; empty where it says nothing that can be understood. */
  static Optional<TraceContext> of(String header) {
    Matcher parts = HEADER.matcher(header);
    return parts.matches()
        ? Optional.of(
            new TraceContext(
                parts.group(1), parts.group(2), (Integer.parseInt(parts.group(3), HEX) & 1) == 1))
        : Optional.empty();
  }

  /** The beginning of a new trace. */
  static TraceContext fresh(boolean sampled) {
    return new TraceContext(random() + random(), random(), sampled);
  }

  /** A new place in the same trace. */
  TraceContext child() {
    return new TraceContext(traceId, random(), sampled);
  }

  /** The header that tells others. */
  String header() {
    return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
  }

  private static String random() {
    // No digit but zeros is not an id.
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
  }
}
