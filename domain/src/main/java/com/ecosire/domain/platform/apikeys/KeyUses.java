package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.apikeys.usage.AskUsage;
import com.ecosire.domain.platform.apikeys.usage.FindRequests;
import com.ecosire.domain.platform.apikeys.usage.KeyUsage;
import com.ecosire.domain.platform.apikeys.usage.RequestDetails;
import com.ecosire.domain.platform.apikeys.usage.RequestLine;
import com.ecosire.domain.platform.apikeys.usage.RequestLog;
import com.ecosire.domain.platform.apikeys.usage.UsageReport;
import com.ecosire.domain.platform.organizations.usage.DailyCalls;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What keys are used for. */
final class KeyUses {
  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;
  private static final Duration UNUSED = Duration.ofDays(90);
  private static final Duration SOON = Duration.ofDays(14);

  private final ApiKeys keys;
  private final RequestLog log;
  private final DailyCalls day;

  KeyUses(ApiKeys keys, RequestLog log, DailyCalls day) {
    this.keys = keys;
    this.log = log;
    this.day = day;
  }

  KeyUsage usage(UUID id, AskUsage asked, Call call) {
    return UsageReport.of(id, () -> keys.get(id, call).lastUsedAt, asked, call);
  }

  /** The log outlives its key. */
  Page<RequestLine> requests(UUID id, FindRequests wanted, Call call) {
    if (keys.find(id, call).isEmpty() && !log.knows(id, call)) {
      throw Problems.notFound("api key");
    }
    return log.of(id, wanted, call);
  }

  RequestDetails request(Call call) {
    return log.one(call.id(), call.pathId("requestId"), call);
  }

  UsageSummary summary(AskSummary asked, Call call) {
    LocalDate today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
    LocalDate to = asked.to() == null ? today : asked.to();
    LocalDate from = asked.from() == null ? to.minusDays(USUAL_DAYS - 1L) : asked.from();
    if (from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
      throw Problems.invalid("from", "out_of_range", "From one day to 366 days can be summed up");
    }
    Map<UUID, UsageReport.Counts> counts =
        UsageReport.perKey(from.toEpochDay(), to.toEpochDay() + 1, call);
    List<ApiKey> all = keys.ofEnvironment(asked.environment(), call);
    List<UsageSummary.UsageOfKey> lines = lines(all, counts);
    UsageReport.Counts sum =
        lines.stream()
            .map(line -> new UsageReport.Counts(line.requests(), line.errors()))
            .reduce(UsageReport.Counts.NONE, UsageReport.Counts::and);
    return new UsageSummary(
        sum.requests(),
        sum.errors(),
        sum.errorRate(),
        day.today(call),
        lines,
        working(all, call.now(), key -> isUnused(key, call.now())),
        working(all, call.now(), key -> expires(key, call.now())));
  }

  private static List<UsageSummary.UsageOfKey> lines(
      List<ApiKey> all, Map<UUID, UsageReport.Counts> counts) {
    return all.stream()
        .map(
            key ->
                UsageSummary.UsageOfKey.of(
                    key, counts.getOrDefault(key.id(), UsageReport.Counts.NONE)))
        .sorted(Comparator.comparing(UsageSummary.UsageOfKey::requests).reversed())
        .toList();
  }

  private static List<UUID> working(List<ApiKey> all, Instant now, Predicate<ApiKey> test) {
    return all.stream()
        .filter(key -> key.statusAt(now).works())
        .filter(test)
        .map(ApiKey::id)
        .toList();
  }

  private static boolean isUnused(ApiKey key, Instant now) {
    Instant since = key.lastUsedAt == null ? key.createdAt() : key.lastUsedAt;
    return since.isBefore(now.minus(UNUSED));
  }

  private static boolean expires(ApiKey key, Instant now) {
    return key.input.expiresAt != null && key.input.expiresAt.isBefore(now.plus(SOON));
  }
}
