package com.ecosire.domain.platform.webhooks.statistics;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.webhooks.statistics.DeliveryStatistics.DeliveriesOfDay;
import com.ecosire.domain.platform.webhooks.statistics.DeliveryStatistics.DeliveriesOfEndpoint;
import com.ecosire.domain.platform.webhooks.statistics.DeliveryStatistics.DeliveriesOfEvent;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts deliveries. */
public final class Statistics {
  private static final Duration USUAL = Duration.ofDays(7);
  private static final Duration MOST = Duration.ofDays(90);
  private static final String COUNTS =
      " SUM(CASE WHEN d.status = 'DELIVERED' THEN 1 ELSE 0 END), SUM(CASE WHEN d.status = 'FAILED'"
          + " THEN 1 ELSE 0 END)";
  private static final String FROM =
      " FROM webhook_delivery d WHERE d.organizationId = ? AND d.createdAt >= ? AND d.createdAt < ?"
          + " AND d.cause <> 'TEST'";
  private static final String PER_DAY =
      "SELECT TIMESTAMPDIFF(DAY, '1970-01-01', d.createdAt)," + COUNTS + ", COUNT(*)";
  private static final String PER_EVENT = "SELECT d.eventType," + COUNTS;
  private static final String PER_ENDPOINT =
      "SELECT d.endpointId,"
          + COUNTS
          + ", COALESCE((SELECT e.url FROM webhook_endpoint e WHERE e.organizationId ="
          + " d.organizationId AND e.id = d.endpointId), MAX(d.requestUrl))";
  // The value at a share of the ordered ones, of all and of each endpoint.
  private static final String RANKED =
      "SELECT d.endpointId AS endpointId, d.durationMs AS ms, ROW_NUMBER() OVER (ORDER BY"
          + " d.durationMs) AS place, COUNT(*) OVER () AS places, ROW_NUMBER() OVER (PARTITION BY"
          + " d.endpointId ORDER BY d.durationMs) AS own, COUNT(*) OVER (PARTITION BY"
          + " d.endpointId) AS owned"
          + FROM
          + " AND d.durationMs IS NOT NULL";
  private static final String SPEED =
      "SELECT r.endpointId, MAX(CASE WHEN r.place = CEIL(r.places * 0.5) THEN r.ms END), MAX(CASE"
          + " WHEN r.place = CEIL(r.places * 0.95) THEN r.ms END), MAX(CASE WHEN r.own ="
          + " CEIL(r.owned * 0.95) THEN r.ms END) FROM (%s) r GROUP BY r.endpointId";

  private Statistics() {}

  private record Scope(Instant from, Instant to, Optional<UUID> endpoint, Call call) {
    private List<Object[]> rows(String select, String rest) {
      String only = endpoint.isPresent() ? " AND d.endpointId = ?" : "";
      return query(select + FROM + only + rest);
    }

    private List<Object[]> speeds() {
      String only = endpoint.isPresent() ? " AND d.endpointId = ?" : "";
      return query(SPEED.replace("%s", RANKED + only));
    }

    private List<Object[]> query(String sql) {
      Query query =
          call.session()
              .manager()
              .createNativeQuery(sql)
              .setParameter(1, Binary.of(call.organization()))
              .setParameter(2, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
              .setParameter(3, LocalDateTime.ofInstant(to, ZoneOffset.UTC));
      endpoint.ifPresent(id -> query.setParameter(4, Binary.of(id)));
      List<Object[]> rows = new ArrayList<>();
      for (Object row : query.getResultList()) {
        rows.add((Object[]) row);
      }
      return rows;
    }
  }

  private record Speeds(Integer half, Integer most, Map<UUID, Integer> perEndpoint) {
    static Speeds of(List<Object[]> rows) {
      Integer half = null;
      Integer most = null;
      Map<UUID, Integer> all = new HashMap<>();
      for (Object[] row : rows) {
        half = row[1] == null ? half : whole(row[1]);
        most = row[2] == null ? most : whole(row[2]);
        all.put(Binary.uuid((byte[]) row[0]), whole(row[3]));
      }
      return new Speeds(half, most, all);
    }

    private static Integer whole(Object number) {
      return ((Number) number).intValue();
    }
  }

  /** What is asked for. */
  public static DeliveryStatistics of(AskDeliveries asked, Call call) {
    Instant to = asked.to() == null ? call.now() : asked.to();
    Instant from = asked.from() == null ? to.minus(USUAL) : asked.from();
    if (from.isAfter(to) || from.plus(MOST).isBefore(to)) {
      throw Problems.invalid("from", "out_of_range", "Up to 90 days before the end can be told");
    }
    Scope scope = new Scope(from, to, Optional.ofNullable(asked.endpointId()), call);
    List<Object[]> days = scope.rows(PER_DAY, " GROUP BY 1 ORDER BY 1");
    long delivered = days.stream().mapToLong(row -> number(row[1])).sum();
    long failed = days.stream().mapToLong(row -> number(row[2])).sum();
    long all = days.stream().mapToLong(row -> number(row[3])).sum();
    Speeds speeds = Speeds.of(scope.speeds());
    return new DeliveryStatistics(
        all,
        delivered,
        failed,
        all - delivered - failed,
        rate(delivered, delivered + failed),
        speeds.half,
        speeds.most,
        days.stream().map(Statistics::day).toList(),
        events(scope),
        endpoints(scope, speeds));
  }

  private static BigDecimal rate(long good, long all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(good).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }

  private static DeliveriesOfDay day(Object[] row) {
    return new DeliveriesOfDay(
        LocalDate.ofEpochDay(number(row[0])), number(row[1]), number(row[2]));
  }

  private static List<DeliveriesOfEvent> events(Scope scope) {
    return scope.rows(PER_EVENT, " GROUP BY 1 ORDER BY COUNT(*) DESC, 1 LIMIT 1000").stream()
        .map(row -> new DeliveriesOfEvent((String) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  private static List<DeliveriesOfEndpoint> endpoints(Scope scope, Speeds speeds) {
    String rest = " GROUP BY d.organizationId, d.endpointId ORDER BY COUNT(*) DESC, 1 LIMIT 1000";
    return scope.rows(PER_ENDPOINT, rest).stream()
        .map(
            row -> {
              UUID id = Binary.uuid((byte[]) row[0]);
              return new DeliveriesOfEndpoint(
                  id, (String) row[3], number(row[1]), number(row[2]), speeds.perEndpoint.get(id));
            })
        .toList();
  }
}
