package com.ecosire.gateway.http;

import com.ecosire.domain.pipeline.Stopwatch;
import com.ecosire.domain.store.sql.StatementMeter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The stages of one request and its statements, told as {@code Server-Timing} (W3C Server Timing).
 */
final class Laps implements Stopwatch, AutoCloseable {
  private static final Map<Stage, String> NAMES = new EnumMap<>(Stage.class);

  static {
    for (Stage each : Stage.values()) {
      NAMES.put(each, each.name().toLowerCase(Locale.ROOT));
    }
  }

  private final long begun;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private final StatementMeter statements = StatementMeter.begin();
  private long last;
  private Stage stage = Stage.AUTH;

  /** Measures from a time on, by the monotonic clock. */
  Laps(long begun) {
    this.begun = begun;
    this.last = begun;
  }

  @Override
  public void ended(Stage now) {
    long time = System.nanoTime();
    nanos.merge(now, time - last, Long::sum);
    last = time;
    stage = now;
  }

  @Override
  public void brokeOff() {
    ended(
        switch (stage) {
          case AUTH -> Stage.ROUTING;
          case ROUTING -> Stage.LIMITS;
          case LIMITS -> Stage.VALIDATION;
          case VALIDATION, HANDLER, SERIALIZATION -> Stage.HANDLER;
        });
  }

  /** The header's value now, when the answer has been written and is about to be sent. */
  String header() {
    ended(Stage.SERIALIZATION);
    StringBuilder text = new StringBuilder(160);
    nanos.forEach((each, time) -> add(text, NAMES.get(each), time));
    int count = statements.statements();
    add(
        text,
        "sql;desc=\"" + count + (count == 1 ? " statement" : " statements") + '"',
        statements.nanos());
    add(text, "total", last - begun);
    return text.toString();
  }

  private static void add(StringBuilder text, String metric, long nanos) {
    text.append(text.isEmpty() ? "" : ", ").append(metric);
    long micros = (nanos + 500) / 1000;
    text.append(";dur=").append(micros / 1000).append('.');
    // Three digits, the first of which is the last one of a number that is greater by 1,000.
    text.append(micros % 1000 + 1000).deleteCharAt(text.length() - 4);
  }

  /** Ends the counting of statements. */
  @Override
  public void close() {
    statements.close();
  }
}
