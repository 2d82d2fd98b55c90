package com.ecosire.domain.platform.organizations.usage;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.Plans;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what an organization uses. */
public final class OrganizationUses {
  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;
  private static final String COUNTED =
      "SELECT DATEDIFF(day, '1970-01-01'), calls FROM organization_day"
          + " WHERE organizationId = ? AND day >= CAST(? AS DATE) AND day < CAST(? AS DATE)";
  private static final String FAILED =
      "SELECT hour DIV 24, SUM(requests) FROM call_hour"
          + " WHERE organizationId = ? AND hour >= ? AND hour < ? AND status >= 400 GROUP BY 1";
  private static final String PER_MODULE =
      "SELECT SUBSTRING_INDEX(operation, '.', 1), SUM(requests) FROM call_hour"
          + " WHERE organizationId = ? AND hour >= ? AND hour < ? AND operation <> ''"
          + " GROUP BY 1 ORDER BY 2 DESC, 1";
  private static final String SEATS = "SELECT COUNT(*), 0 FROM membership WHERE organizationId = ?";
  private static final String KEYS =
      "SELECT COUNT(*), 0 FROM api_key WHERE organizationId = ? AND revokedAt IS NULL"
          + " AND (expiresAt IS NULL OR expiresAt > UTC_TIMESTAMP(3))";

  private static final String ENDPOINTS =
      "SELECT COUNT(*), 0 FROM webhook_endpoint WHERE organizationId = ?";
  private static final String STORAGE =
      "SELECT COALESCE(SUM(bytes), 0), 0 FROM file_storage WHERE organizationId = ?";

  private final Organizations organizations;
  private final Plans plans;
  private final DailyCalls day;

  /** Reads from the database. */
  public OrganizationUses(Organizations organizations, Plans plans, DailyCalls day) {
    this.organizations = organizations;
    this.plans = plans;
    this.day = day;
  }

  /** What the caller's organization uses. */
  public OrganizationUsage of(UUID id, AskOrganizationUsage asked, Call call) {
    Organization organization = organizations.get(id, call);
    LocalDate today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
    LocalDate to = asked.to() == null ? today : asked.to();
    LocalDate from = asked.from() == null ? to.minusDays(USUAL_DAYS - 1L) : asked.from();
    if (from.isAfter(to) || !from.plusDays(MOST_DAYS).isAfter(to)) {
      throw Problems.invalid("from", "out_of_range", "One day to 366 days can be told");
    }
    Plan plan = plans.offered(organization.plan().code());
    return new OrganizationUsage(
        day.today(call),
        quota(count(SEATS, call), longs(plan.seats())),
        quota(count(STORAGE, call), Optional.ofNullable(plan.storageBytes())),
        quota(count(KEYS, call), longs(plan.apiKeys())),
        quota(count(ENDPOINTS, call), longs(plan.webhookEndpoints())),
        perDay(from, to, plan, call),
        perModule(from, to, call));
  }

  private static Quota quota(long used, Optional<Long> limit) {
    return Quota.of(used, limit, Optional.empty());
  }

  private static Optional<Long> longs(Integer limit) {
    return Optional.ofNullable(limit).map(Integer::longValue);
  }

  private static List<OrganizationUsage.UsageOfDay> perDay(
      LocalDate from, LocalDate to, Plan plan, Call call) {
    LocalDate end = to.plusDays(1);
    Map<Long, Long> calls = perDay(rows(call, COUNTED, from.toString(), end.toString()));
    Map<Long, Long> errors =
        perDay(rows(call, FAILED, from.toEpochDay() * 24, end.toEpochDay() * 24));
    return from.datesUntil(end)
        .map(
            date ->
                new OrganizationUsage.UsageOfDay(
                    date,
                    calls.getOrDefault(date.toEpochDay(), 0L),
                    errors.getOrDefault(date.toEpochDay(), 0L),
                    plan.dailyCalls()))
        .toList();
  }

  private static Map<Long, Long> perDay(List<?> rows) {
    Map<Long, Long> days = new HashMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      days.put(((Number) cells[0]).longValue(), ((Number) cells[1]).longValue());
    }
    return days;
  }

  private static List<OrganizationUsage.UsageOfModule> perModule(
      LocalDate from, LocalDate to, Call call) {
    List<?> rows = rows(call, PER_MODULE, from.toEpochDay() * 24, (to.toEpochDay() + 1) * 24);
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            cells ->
                new OrganizationUsage.UsageOfModule(
                    (String) cells[0], ((Number) cells[1]).longValue()))
        .toList();
  }

  private static long count(String sql, Call call) {
    return ((Number) ((Object[]) rows(call, sql).getFirst())[0]).longValue();
  }

  private static List<?> rows(Call call, String sql, Object... more) {
    Query query =
        call.session()
            .manager()
            .createNativeQuery(sql)
            .setParameter(1, Binary.of(call.organization()));
    for (int i = 0; i < more.length; i++) {
      query.setParameter(i + 2, more[i]);
    }
    return query.getResultList();
  }
}
