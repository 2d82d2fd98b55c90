package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.key;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How keys are made, and what they may do. */
class ApiKeysTest extends WithKeys {
  @Test
  void aKeyIsMadeWithItsDefaults() {
    ApiKey made = make();
    assertEquals(KeyScope.READ_ONLY, made.scope());
    assertEquals(KeyStatus.ACTIVE, field(made, "status"));
    assertEquals(List.of(), field(made, "modules"));
    assertEquals(List.of(), field(made, "ipRanges"));
    assertNull(field(made, "createdById"));
    assertEquals(1, made.version());
    assertEquals(List.of("organization.created", "api_key.created"), tenant.events());
  }

  @ParameterizedTest
  @CsvSource({
    "production, ecos_live_",
    "staging, ecos_test_",
    "development, ecos_test_",
  })
  void theTextTellsTheEnvironment(String environment, String prefix) {
    ApiKey made = make("environment", environment);
    assertTrue(made.key().startsWith(prefix));
    assertTrue(KeyText.isSound(made.key()));
    assertEquals(made.key().substring(0, 14), field(made, "prefix"));
  }

  @Test
  void theTextIsShownOnlyWhereItIsMade() {
    ApiKey made = make();
    assertNull(get(made.id()).key());
    assertNull(update(made, Map.of("name", "Other")).key());
    assertNull(list().data().getFirst().key());
    ApiKey rotated = rotate(made);
    assertNotEquals(made.key(), rotated.key());
    assertTrue(KeyText.isSound(rotated.key()));
    assertNull(endOverlap(made).key());
    assertNull(revoke(made).key());
  }

  @Test
  void noEventHoldsTheTextNorItsHash() {
    ApiKey made = make();
    assertFalse(lastEvent().contains(made.key().substring(14)));
    ApiKey rotated = rotate(made);
    String event = lastEvent();
    assertFalse(event.contains(rotated.key().substring(14)));
    assertTrue(event.contains("\"key\":null"));
    assertFalse(event.toLowerCase(Locale.ROOT).contains("hash"));
  }

  private String lastEvent() {
    Object payload = tenant.lastEvent().orElseThrow().payload();
    return JsonWriter.of(ApiKey.class).text((ApiKey) payload);
  }

  @Test
  void onlyAHashOfTheTextIsStored() {
    ApiKey made = make();
    ApiKey stored = get(made.id());
    assertTrue(Arrays.equals(Platform.HASHES.of(made.key()), stored.hash));
    assertNull(stored.unshown);
  }

  @Test
  void theEnvironmentIsFixed() {
    ApiKey made = make();
    Problem problem =
        tenant.refused("api-keys.update", Map.of("environment", "staging"), "id", made.id());
    assertEquals("immutable", problem.details().getFirst().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "environment"})
  void nameAndEnvironmentAreNeeded(String field) {
    Map<String, Object> values = values();
    values.remove(field);
    assertEquals(field, tenant.refused("api-keys.create", values).details().getFirst().field());
  }

  @Test
  void badValuesAreRefusedAllAtOnce() {
    Problem problem =
        tenant.refused(
            "api-keys.create",
            values(
                "modules",
                List.of("contacts", "unicorns"),
                "ipRanges",
                List.of("10.0.0.0/8", "example.com", "10.0.0.0/33"),
                "expiresAt",
                "2026-03-14T09:26:53.589Z"));
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals(
        List.of("modules[1]", "ipRanges[1]", "ipRanges[2]", "expiresAt"),
        problem.details().stream().map(one -> one.field()).toList());
  }

  @Test
  void goodLimitsAreKept() {
    List<String> ranges = List.of("192.0.2.1", "2001:db8::/32");
    ApiKey made = make("modules", List.of("orders"), "ipRanges", ranges, "expiresAt", SOON);
    ApiKey read = get(made.id());
    assertEquals(List.of("orders"), field(read, "modules"));
    assertEquals(ranges, field(read, "ipRanges"));
    assertEquals(Instant.parse(SOON), field(read, "expiresAt"));
  }

  @Test
  void nobodyMakesAWiderKeyThanTheirOwn() {
    Tenant writer = tenant.as(key(tenant, Access.WRITE));
    assertEquals(
        ProblemCode.SCOPE_DENIED,
        writer.refused("api-keys.create", values("scope", "admin")).code());
    writer.call("api-keys.create", values("scope", "read-write"));
    ApiKey reading = make();
    assertEquals(
        ProblemCode.SCOPE_DENIED,
        writer.refused("api-keys.update", Map.of("scope", "admin"), "id", reading.id()).code());
    ApiKey admin = make("scope", "admin");
    assertEquals(
        ProblemCode.SCOPE_DENIED,
        writer.refused("api-keys.rotate", Map.of(), "id", admin.id()).code());
    writer.call("api-keys.update", Map.of("name", "Renamed"), "id", admin.id());
  }

  @Test
  void aKeyLimitedToModulesMakesNoneForOthers() {
    Tenant limited = tenant.as(key(tenant, Access.ADMIN, "api-keys", "contacts"));
    limited.call("api-keys.create", values("modules", List.of("contacts")));
    for (List<String> wider : List.of(List.<String>of(), List.of("contacts", "orders"))) {
      assertEquals(
          ProblemCode.MODULE_DENIED,
          limited.refused("api-keys.create", values("modules", wider)).code());
    }
    assertEquals(
        ProblemCode.MODULE_DENIED,
        limited.refused("api-keys.rotate", Map.of(), "id", make().id()).code());
  }

  @Test
  void aPlanAllowsSoManyWorkingKeys() {
    ApiKey first = make();
    ApiKey second = make("expiresAt", SOON);
    make();
    make();
    make();
    assertEquals(ProblemCode.PLAN_LIMIT, tenant.refused("api-keys.create", values()).code());
    revoke(first);
    make();
    assertEquals(ProblemCode.PLAN_LIMIT, tenant.refused("api-keys.create", values()).code());
    tenant.at(clock(SOON));
    assertEquals(KeyStatus.EXPIRED, field(get(second.id()), "status"));
    make();
    assertEquals(ProblemCode.PLAN_LIMIT, tenant.refused("api-keys.create", values()).code());
  }

  @Test
  void concurrentCallsMakeNoMoreKeysThanThePlanAllows() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Integer>> calls = Collections.nCopies(12, this::oneIfMade);
      int made = 0;
      for (Future<Integer> one : threads.invokeAll(calls)) {
        made += one.get();
      }
      assertEquals(5, made);
    }
  }

  private int oneIfMade() {
    try {
      make();
      return 1;
    } catch (ProblemException e) {
      assertEquals(ProblemCode.PLAN_LIMIT, e.problem().code());
      return 0;
    }
  }

  @Test
  void theEnterprisePlanAllowsAnyNumber() {
    Tenant big = open("Big " + UUID.randomUUID(), "enterprise");
    for (int i = 0; i < 30; i++) {
      big.call("api-keys.create", values());
    }
    assertEquals(30, big.<Page<ApiKey>>call("api-keys.list", Map.of()).total().orElseThrow());
  }

  @Test
  void theServerIssuesKeysItself() {
    ApiKey issued =
        Platform.write(
            tenant,
            call ->
                Platform.KEYS
                    .keys()
                    .issue("First", KeyEnvironment.PRODUCTION, KeyScope.ADMIN, call));
    assertTrue(KeyText.isSound(issued.key()));
    assertEquals(KeyScope.ADMIN, get(issued.id()).scope());
  }
}
