package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.key;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How keys are found, and what a key learns of itself. */
class ApiKeyReadingTest extends WithKeys {
  private List<String> names(String... statuses) {
    Page<ApiKey> page =
        tenant.call(
            "api-keys.list",
            Map.of("status", List.of(statuses), "sortBy", "name", "sortOrder", "asc"));
    assertEquals(page.data().size(), page.total().orElseThrow());
    return page.data().stream().map(ApiKey::name).toList();
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
        Caller.Who.key(key.id(), "key", Optional.empty(), previous),
        tenant.organization(),
        Rights.ofKey(Access.WRITE, Set.of()),
        Standing.good("free"));
  }

  @Test
  void aPersonHasNoCurrentKey() {
    Caller person =
        new Caller(
            Caller.Who.user(make().id(), "Ada", Optional.empty()),
            tenant.organization(),
            Rights.ALL,
            Standing.good("free"));
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
}
