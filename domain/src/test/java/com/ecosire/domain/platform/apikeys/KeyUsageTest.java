package com.ecosire.domain.platform.apikeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.apikeys.usage.KeyUsage;
import com.ecosire.domain.platform.apikeys.usage.RequestDetails;
import com.ecosire.domain.platform.apikeys.usage.RequestLine;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.Binary;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What keys were used for, from counts and rows as the gateway writes them. */
class KeyUsageTest extends WithKeys {
  private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

  private final ApiKey key = make();

  private void run(String sql, Object... values) {
    Platform.write(
        tenant,
        call -> {
          try (PreparedStatement row = call.session().connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              row.setObject(i + 1, values[i]);
            }
            return row.executeUpdate();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void count(ApiKey of, Instant at, String operation, int status, int speed, long calls) {
    run(
        "INSERT INTO call_hour VALUES (?, ?, ?, ?, ?, ?, ?)",
        Binary.of(tenant.organization()),
        Binary.of(of.id()),
        at.getEpochSecond() / 3600,
        operation,
        status,
        speed,
        calls);
  }

  private UUID log(Instant at, String path, int status) {
    UUID id = UUID.randomUUID();
    run(
        "INSERT INTO api_request (organizationId, id, apiKeyId, occurredAt, method, path, status,"
            + " durationMs, requestBytes, responseBytes, ip, requestId, previousKey)"
            + " VALUES (?, ?, ?, ?, 'GET', ?, ?, 1, 0, 0, '192.0.2.1', 'r', FALSE)",
        Binary.of(tenant.organization()),
        Binary.of(id),
        Binary.of(key.id()),
        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
        path,
        status);
    return id;
  }

  private KeyUsage usage(Map<String, ?> asked) {
    return tenant.call("api-keys.usage", asked, "id", key.id());
  }

  private Page<RequestLine> requests(Map<String, ?> asked) {
    return tenant.call("api-keys.requests", asked, "id", key.id());
  }

  @Test
  void usageIsToldByDayStatusAndOperation() {
    count(key, NOW, "contacts.list", 200, 5, 94);
    count(key, NOW, "contacts.list", 200, 50, 4);
    count(key, NOW.minusSeconds(86_400), "contacts.get", 404, 10, 2);
    count(key, NOW.minusSeconds(86_400L * 31), "contacts.get", 200, 10, 7);
    KeyUsage usage = usage(Map.of());
    assertEquals(100, usage.requests());
    assertEquals(2, usage.errors());
    assertEquals("0.0200", usage.errorRate().toPlainString());
    assertEquals(
        List.of(
            new KeyUsage.UsagePeriod("2026-03-13", 2L, 2L, 10),
            new KeyUsage.UsagePeriod("2026-03-14", 98L, 0L, 5)),
        usage.perPeriod());
    assertEquals(
        List.of(new KeyUsage.UsageOfStatus(200, 98L), new KeyUsage.UsageOfStatus(404, 2L)),
        usage.perStatus());
    assertEquals(
        List.of(
            new KeyUsage.UsageOfOperation("contacts.list", 98L, 0L),
            new KeyUsage.UsageOfOperation("contacts.get", 2L, 2L)),
        usage.perOperation());
  }

  @Test
  void hoursAreToldForSevenDaysAtMost() {
    count(key, NOW, "contacts.list", 200, 5, 1);
    KeyUsage usage = usage(Map.of("granularity", "hour"));
    assertEquals("2026-03-14T09:00:00Z", usage.perPeriod().getFirst().period());
    Map<String, String> eightDays =
        Map.of("granularity", "hour", "from", "2026-03-06T00:00:00Z", "to", "2026-03-14T00:00:00Z");
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        tenant.refused("api-keys.usage", eightDays, "id", key.id()).code());
  }

  @Test
  void aKeyWithoutRequestsHasNoErrors() {
    KeyUsage usage = usage(Map.of());
    assertEquals(0, usage.requests());
    assertEquals(0, usage.errorRate().signum());
  }

  @Test
  void requestsAreFoundNewestFirst() {
    log(NOW.minusSeconds(2), "/api/a", 200);
    log(NOW.minusSeconds(1), "/api/b", 404);
    List<String> paths = requests(Map.of()).data().stream().map(RequestLine::path).toList();
    assertEquals(List.of("/api/b", "/api/a"), paths);
    assertEquals(1, requests(Map.of("statusFrom", 400, "statusTo", 404)).data().size());
    assertEquals(1, requests(Map.of("path", "/api/a", "method", "GET")).data().size());
    assertEquals(0, requests(Map.of("ip", "192.0.2.2")).data().size());
    assertEquals(2, requests(Map.of("requestId", "r")).data().size());
    assertEquals(0, requests(Map.of("requestId", "s")).data().size());
  }

  @Test
  void aRequestNamesTheAuditThatItWrote() {
    UUID id = log(NOW, "/api/a", 200);
    RequestDetails details =
        tenant.call("api-keys.request", Map.of(), "id", key.id(), "requestId", id);
    assertEquals(List.of(key.id()), details.auditEntryIds());
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant
            .refused("api-keys.request", Map.of(), "id", UUID.randomUUID(), "requestId", id)
            .code());
  }

  @Test
  void deletingAKeyKeepsItsLog() {
    log(NOW, "/api/a", 200);
    revoke(key);
    tenant.call("api-keys.delete", Map.of(), "id", key.id());
    assertEquals(1, requests(Map.of()).data().size());
  }

  @Test
  void theSummaryHasAllKeysTheBusiestFirst() {
    ApiKey other = make("name", "Other", "environment", "staging", "expiresAt", SOON);
    count(other, NOW, "contacts.list", 500, 5, 3);
    count(key, NOW, "contacts.list", 200, 5, 1);
    UsageSummary summary = tenant.call("api-keys.usageSummary", Map.of());
    assertEquals(
        List.of(other.id(), key.id()), summary.keys().stream().map(line -> line.id()).toList());
    assertEquals(4, summary.requests());
    assertEquals(3, summary.errors());
    assertEquals(0, summary.quota().used());
    assertEquals(List.of(other.id()), summary.expiringInDays14());
    UsageSummary live = tenant.call("api-keys.usageSummary", Map.of("environment", "production"));
    assertEquals(1, live.requests());
  }
}
