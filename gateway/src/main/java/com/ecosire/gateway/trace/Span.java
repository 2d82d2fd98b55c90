package com.ecosire.gateway.trace;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of work that is over.
 *
 * @param parent the span that it is a part of
 * @param facts texts and whole numbers by the names of OpenTelemetry's conventions
 */
record Span(TraceContext place, Optional<String> parent, Work work, Map<String, Object> facts) {
  private static final long BILLION = 1_000_000_000L;
  private static final int ERROR = 2;

  /** What was done, and when. */
  record Work(String name, Kind kind, Instant begun, long nanos, boolean failed) {}

  /** Whose work it is, with the protocol's numbers. */
  enum Kind {
    INTERNAL(1),
    SERVER(2);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  /** As the protocol's JSON form has it, in which 64-bit numbers are texts. */
  Map<String, Object> json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("traceId", place.traceId());
    members.put("spanId", place.spanId());
    parent.ifPresent(id -> members.put("parentSpanId", id));
    members.put("name", work.name);
    members.put("kind", work.kind.number);
    long begin = work.begun.getEpochSecond() * BILLION + work.begun.getNano();
    members.put("startTimeUnixNano", Long.toString(begin));
    members.put("endTimeUnixNano", Long.toString(begin + work.nanos));
    members.put("attributes", attributes(facts));
    members.put("status", work.failed ? Map.of("code", ERROR) : Map.of());
    return members;
  }

  static List<Map<String, Object>> attributes(Map<String, ?> facts) {
    return facts.entrySet().stream()
        .map(fact -> Map.of("key", fact.getKey(), "value", value(fact.getValue())))
        .toList();
  }

  private static Map<String, Object> value(Object value) {
    return value instanceof Number number
        ? Map.of("intValue", number.toString())
        : Map.of("stringValue", value.toString());
  }
}
