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

import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Access;
import com.ecosire.domain.operation.Caller;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {
  private static final String SOON = "2026-03-15T00:00:00Z";
  private static final String LATER = "2026-03-15T00:00:00.001Z";

  private final Tenant tenant = open();

  private static Map<String, Object> values(Object... more) {
    Map<String, Object> values = new HashMap<>(Map.of("name", "Shop", "environment", "production"));
    for (int i = 0; i < more.length; i += 2) {
      values.put((String) more[i], more[i + 1]);
    }
    return values;
  }

  private ApiKey make(Object... more) {
    return tenant.call("api-keys.create", values(more));
  }

  private ApiKey get(UUID id) {
    return tenant.call("api-keys.get", Map.of(), "id", id);
  }

  private ApiKey update(ApiKey key, Map<String, ?> values) {
    return tenant.call("api-keys.update", values, "id", key.id());
  }

  private ApiKey rotate(ApiKey key) {
    return tenant.call("api-keys.rotate", Map.of(), "id", key.id());
  }

  private ApiKey revoke(ApiKey key) {
    return tenant.call("api-keys.revoke", Map.of("reason", "Leaked"), "id", key.id());
  }

  private ProblemCode refused(String action, ApiKey key) {
    return tenant.refused("api-keys." + action, Map.of(), "id", key.id()).code();
  }

  private List<String> names(String... statuses) {
    Page<ApiKey> page =
        tenant.call(
            "api-keys.list",
            Map.of("status", List.of(statuses), "sortBy", "name", "sortOrder", "asc"));
    assertEquals(page.data().size(), page.total().orElseThrow());
    return page.data().stream().map(ApiKey::name).toList();
  }

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

  private Page<ApiKey> list() {
    return tenant.call("api-keys.list", Map.of());
  }

  private ApiKey endOverlap(ApiKey key) {
    return tenant.call("api-keys.endOverlap", Map.of(), "id", key.id());
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
  void rotatingKeepsTheOldKeyForADay() {
    ApiKey made = make();
    ApiKey rotated = rotate(made);
    assertEquals(made.id(), rotated.id());
    assertEquals(2, rotated.version());
    assertEquals(KeyStatus.ROTATING, field(rotated, "status"));
    assertEquals(Instant.parse("2026-03-15T09:26:53.589Z"), field(rotated, "previousValidUntil"));
    assertEquals(Instant.parse("2026-03-14T09:26:53.589Z"), field(rotated, "rotatedAt"));
    assertEquals("api_key.rotated", tenant.lastEvent().orElseThrow().event().name());
    assertEquals(ProblemCode.INVALID_STATE, refused("rotate", made));
    tenant.at(clock("2026-03-15T09:26:53.589Z"));
    assertEquals(KeyStatus.ACTIVE, field(get(made.id()), "status"));
    rotate(made);
  }

  @Test
  void anOldKeyNeverOutlivesItsExpiry() {
    ApiKey made = make("expiresAt", SOON);
    ApiKey rotated =
        tenant.call(
            "api-keys.rotate", Map.of("expiresAt", "2027-01-01T00:00:00Z"), "id", made.id());
    assertEquals(Instant.parse(SOON), field(rotated, "previousValidUntil"));
    assertEquals(Instant.parse("2027-01-01T00:00:00Z"), field(rotated, "expiresAt"));
  }

  @Test
  void rotatingKeepsTheExpiryUnlessAnotherIsGiven() {
    ApiKey made = make("expiresAt", SOON);
    Problem problem =
        tenant.refused(
            "api-keys.rotate", Map.of("expiresAt", "2026-01-01T00:00:00Z"), "id", made.id());
    assertEquals("expiresAt", problem.details().getFirst().field());
    assertEquals(Instant.parse(SOON), field(rotate(made), "expiresAt"));
  }

  @Test
  void onlyAWorkingKeyIsRotated() {
    ApiKey revoked = make();
    revoke(revoked);
    assertEquals(ProblemCode.INVALID_STATE, refused("rotate", revoked));
    ApiKey expired = make("expiresAt", SOON);
    tenant.at(clock(SOON));
    assertEquals(ProblemCode.INVALID_STATE, refused("rotate", expired));
  }

  @Test
  void anOverlapEndsAtOnceWhereThereIsOne() {
    ApiKey made = make();
    assertEquals(ProblemCode.INVALID_STATE, refused("endOverlap", made));
    rotate(made);
    ApiKey ended = endOverlap(made);
    assertEquals(KeyStatus.ACTIVE, field(ended, "status"));
    assertNull(get(made.id()).previousHash);
    assertEquals(ProblemCode.INVALID_STATE, refused("endOverlap", made));
  }

  @Test
  void revokingIsForGood() {
    ApiKey made = make();
    ApiKey revoked = revoke(made);
    assertEquals(KeyStatus.REVOKED, field(revoked, "status"));
    assertEquals("Leaked", field(revoked, "revokedReason"));
    assertEquals(Instant.parse("2026-03-14T09:26:53.589Z"), field(revoked, "revokedAt"));
    assertEquals("api_key.revoked", tenant.lastEvent().orElseThrow().event().name());
    assertEquals(ProblemCode.INVALID_STATE, refused("revoke", made));
  }

  @Test
  void whatHasEndedIsNotGivenAnotherExpiry() {
    ApiKey revoked = make();
    revoke(revoked);
    ApiKey expired = make("expiresAt", SOON);
    tenant.at(clock(LATER));
    for (ApiKey key : List.of(revoked, expired)) {
      Map<String, String> longer = Map.of("expiresAt", "2027-01-01T00:00:00Z");
      assertEquals(
          ProblemCode.INVALID_STATE,
          tenant.refused("api-keys.update", longer, "id", key.id()).code());
      update(key, Map.of("description", "Was the shop's"));
    }
  }

  @Test
  void anExpiryIsMovedAndTakenAway() {
    ApiKey made = make("expiresAt", SOON);
    assertEquals(
        "past",
        tenant
            .refused(
                "api-keys.update", Map.of("expiresAt", "2026-01-01T00:00:00Z"), "id", made.id())
            .details()
            .getFirst()
            .code());
    assertNull(field(update(made, Collections.singletonMap("expiresAt", null)), "expiresAt"));
  }

  @Test
  void onlyWhatHasEndedIsDeleted() {
    ApiKey made = make();
    assertEquals(ProblemCode.INVALID_STATE, refused("delete", made));
    rotate(made);
    assertEquals(ProblemCode.INVALID_STATE, refused("delete", made));
    revoke(made);
    tenant.call("api-keys.delete", Map.of(), "id", made.id());
    assertEquals(ProblemCode.NOT_FOUND, refused("get", made));
    ApiKey expired = make("expiresAt", SOON);
    tenant.at(clock(SOON));
    tenant.call("api-keys.delete", Map.of(), "id", expired.id());
  }

  @Test
  void aListFindsKeysByWhatTheyAreNow() {
    make("name", "a");
    make("name", "b", "expiresAt", SOON);
    rotate(make("name", "c"));
    revoke(make("name", "d", "expiresAt", SOON));
    assertEquals(List.of("a", "b"), names("active"));
    assertEquals(List.of("c"), names("rotating"));
    assertEquals(List.of("d"), names("revoked"));
    assertEquals(List.of(), names("expired"));
    assertEquals(List.of("a", "b", "c"), names("active", "rotating"));
    tenant.at(clock(SOON));
    assertEquals(List.of("a"), names("active"));
    assertEquals(List.of("b", "d"), names("expired", "revoked"));
    tenant.at(clock("2026-03-16T00:00:00Z"));
    assertEquals(List.of("a", "c"), names("active"));
  }

  @Test
  void theStatusIsRightWhereOnlyItIsWanted() {
    ApiKey made = make("expiresAt", SOON);
    tenant.at(clock(SOON));
    ApiKey read = tenant.wanting("status").call("api-keys.get", Map.of(), "id", made.id());
    assertEquals(KeyStatus.EXPIRED, field(read, "status"));
    assertNull(read.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "expiresAt", "lastUsedAt", "createdAt", "updatedAt"})
  void keysAreSortedAndReadPageByPage(String sort) {
    make("name", "a");
    make("name", "b", "expiresAt", SOON);
    make("name", "c", "expiresAt", LATER);
    Page<ApiKey> first = tenant.call("api-keys.list", Map.of("sortBy", sort, "limit", 2));
    Page<ApiKey> second =
        tenant.call(
            "api-keys.list",
            Map.of("sortBy", sort, "limit", 2, "cursor", first.nextCursor().orElseThrow()));
    assertEquals(2, first.data().size());
    assertEquals(1, second.data().size());
    assertFalse(first.data().stream().anyMatch(k -> k.id().equals(second.data().getFirst().id())));
  }

  @Test
  void keysAreSearchedByNameAndPrefix() {
    ApiKey made = make("name", "Warehouse");
    make("name", "Other", "environment", "staging");
    for (String words : List.of("wareh", "ecos_live_", made.key().substring(0, 14))) {
      Page<ApiKey> page = tenant.call("api-keys.list", Map.of("search", words));
      assertEquals(List.of(made.id()), page.data().stream().map(k -> k.id()).toList());
    }
  }

  @Test
  void keysOfOthersAreUnknown() {
    ApiKey made = make();
    Tenant other = open();
    for (String action : List.of("get", "update", "delete", "rotate", "endOverlap", "revoke")) {
      Problem problem = other.refused("api-keys." + action, Map.of(), "id", made.id());
      assertEquals(ProblemCode.NOT_FOUND, problem.code(), action);
    }
    assertEquals(0, other.<Page<ApiKey>>call("api-keys.list", Map.of()).data().size());
  }

  @Test
  void aStaleVersionIsRefused() {
    ApiKey made = make();
    update(made, Map.of("name", "Second"));
    assertEquals(
        ProblemCode.PRECONDITION_FAILED,
        tenant.expecting(1).refused("api-keys.rotate", Map.of(), "id", made.id()).code());
  }

  @Test
  void aKeyDescribesItself() {
    ApiKey made = make("scope", "read-write", "expiresAt", SOON);
    Tenant itself = tenant.as(caller(made, true));
    CurrentKey current = itself.call("api-keys.current", Map.of());
    assertEquals(made.id(), current.id());
    assertEquals("Shop", current.name());
    assertEquals(KeyEnvironment.PRODUCTION, current.environment());
    assertEquals(KeyScope.READ_WRITE, current.scope());
    assertEquals(tenant.organization(), current.organizationId());
    assertEquals(Instant.parse(SOON), current.expiresAt());
    assertTrue(current.previousKey());
    CurrentKey present = tenant.as(caller(made, false)).call("api-keys.current", Map.of());
    assertFalse(present.previousKey());
  }

  private Caller caller(ApiKey key, boolean previous) {
    return new Caller(
        Caller.Kind.API_KEY,
        Optional.of(key.id()),
        "key",
        tenant.organization(),
        Access.WRITE,
        Set.of(),
        "free",
        previous);
  }

  @Test
  void aPersonHasNoCurrentKey() {
    Caller person =
        new Caller(
            Caller.Kind.USER,
            Optional.of(make().id()),
            "Ada",
            tenant.organization(),
            Access.ADMIN,
            Set.of(),
            "free");
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.as(person).refused("api-keys.current", Map.of()).code());
  }

  @ParameterizedTest
  @CsvSource({
    "list, READ",
    "get, READ",
    "create, ADMIN",
    "update, ADMIN",
    "delete, ADMIN",
    "rotate, ADMIN",
    "endOverlap, ADMIN",
    "revoke, ADMIN",
    "current, USER",
  })
  void operationsNeedWhatTheCatalogueSays(String action, Access access) {
    assertEquals(
        access, Platform.BUSINESS.catalog().operation("api-keys." + action).orElseThrow().access());
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
