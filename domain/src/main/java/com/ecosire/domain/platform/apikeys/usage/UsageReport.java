package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads the counts of calls. */
public final class UsageReport {
  private static final Duration USUAL = Duration.ofDays(30);
  private static final long HOUR = 3600;
  private static final String COUNTS =
      "SUM(requests), SUM(CASE WHEN status >= 400 THEN requests ELSE 0 END) FROM call_hour"
          + " WHERE organizationId = ? AND hour >= ? AND hour < ?";
  private static final String OF_KEY = " AND apiKeyId = ?";
  private static final String PER_PERIOD =
      "SELECT hour DIV ?, speed, " + COUNTS + OF_KEY + " GROUP BY 1, 2 ORDER BY 1, 2";
  private static final String PER_STATUS =
      "SELECT status, 0, " + COUNTS + OF_KEY + " GROUP BY status ORDER BY status";
  private static final String PER_OPERATION =
      "SELECT operation, 0, " + COUNTS + OF_KEY + " GROUP BY operation ORDER BY 3 DESC, 1";
  private static final String PER_KEY = "SELECT apiKeyId, 0, " + COUNTS + " GROUP BY apiKeyId";

  /**
   * Requests of a key.
   *
   * @param requests all of them
   * @param errors the failed ones
   */
  public record Counts(long requests, long errors) {
    /** Nothing was called. */
    public static final Counts NONE = new Counts(0, 0);

    /** Both together. */
    public Counts and(Counts other) {
      return new Counts(requests + other.requests, errors + other.errors);
    }

    /** Errors by requests; 0 without requests. */
    public BigDecimal errorRate() {
      return requests == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(errors)
              .divide(BigDecimal.valueOf(requests), 4, RoundingMode.HALF_UP);
    }
  }

  private record Line(Object name, int speed, Counts counts) {}

  private UsageReport() {}

  /**
   * What a key was used for; the time of its last use may be null. It is asked for after the
   * counts, with which it is written, so that no use is counted that is later.
   */
  public static KeyUsage of(UUID key, Supplier<Instant> lastUse, AskUsage asked, Call call) {
    Granularity by = asked.granularity() == null ? Granularity.DAY : asked.granularity();
    Instant to = asked.to() == null ? call.now() : asked.to();
    Instant from = asked.from() == null ? to.minus(usual(by)) : asked.from();
    requireOrder(from, to, by);
    long first = Math.floorDiv(from.getEpochSecond(), HOUR);
    long end = Math.floorDiv(to.getEpochSecond() + HOUR - 1, HOUR);
    Object[] where = {Binary.of(call.organization()), first, end, Binary.of(key)};
    Object[] periods = {by.hours(), where[0], first, end, where[3]};
    List<Line> statuses = lines(call, PER_STATUS, where);
    Counts all = statuses.stream().map(Line::counts).reduce(Counts.NONE, Counts::and);
    return new KeyUsage(
        all.requests,
        all.errors,
        all.errorRate(),
        lastUse.get(),
        periods(lines(call, PER_PERIOD, periods), by),
        statuses.stream()
            .map(line -> new KeyUsage.UsageOfStatus(whole(line.name), line.counts.requests))
            .toList(),
        operations(lines(call, PER_OPERATION, where)));
  }

  private static List<KeyUsage.UsageOfOperation> operations(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                new KeyUsage.UsageOfOperation(
                    (String) line.name, line.counts.requests, line.counts.errors))
        .toList();
  }

  private static Duration usual(Granularity by) {
    Duration most = Duration.ofDays(by.mostDays());
    return most.compareTo(USUAL) < 0 ? most : USUAL;
  }

  private static void requireOrder(Instant from, Instant to, Granularity by) {
    if (from.isAfter(to)) {
      throw Problems.invalid("to", "out_of_range", "The end lies before the beginning");
    }
    if (Duration.between(from, to).compareTo(Duration.ofDays(by.mostDays())) > 0) {
      throw Problems.invalid(
          "from", "out_of_range", "At most " + by.mostDays() + " days can be told this finely");
    }
  }

  private static int whole(Object number) {
    return ((Number) number).intValue();
  }

  private static List<KeyUsage.UsagePeriod> periods(List<Line> lines, Granularity by) {
    Map<Long, NavigableMap<Integer, Long>> speeds = new TreeMap<>();
    Map<Long, Counts> counts = new HashMap<>();
    for (Line line : lines) {
      long period = ((Number) line.name).longValue();
      speeds
          .computeIfAbsent(period, none -> new TreeMap<>())
          .merge(line.speed, line.counts.requests, Long::sum);
      counts.merge(period, line.counts, Counts::and);
    }
    List<KeyUsage.UsagePeriod> all = new ArrayList<>();
    speeds.forEach(
        (period, calls) -> {
          Counts sum = counts.get(period);
          all.add(
              new KeyUsage.UsagePeriod(
                  by.text(period), sum.requests, sum.errors, Speed.p95(calls)));
        });
    return all;
  }

  /** The requests of every key of the organization; people's stand under an id of zeros. */
  public static Map<UUID, Counts> perKey(long fromDay, long endDay, Call call) {
    Map<UUID, Counts> all = new HashMap<>();
    for (Line line :
        lines(call, PER_KEY, Binary.of(call.organization()), fromDay * 24, endDay * 24)) {
      all.put(Binary.uuid((byte[]) line.name), line.counts);
    }
    return all;
  }

  private static List<Line> lines(Call call, String sql, Object... values) {
    Query query = call.session().manager().createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<Line> lines = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      int speed = cells[1] instanceof Number number ? number.intValue() : 0;
      lines.add(
          new Line(
              cells[0],
              speed,
              new Counts(((Number) cells[2]).longValue(), ((Number) cells[3]).longValue())));
    }
    return lines;
  }
}
