package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredKeysTest {
  private final StoredKeys directory =
      new StoredKeys(TestDatabase.dataSource(), new People(TestDatabase.dataSource()));
  private final Tenant tenant = open("Stored " + UUID.randomUUID(), "starter");
  private final ApiKey made =
      tenant.call(
          "api-keys.create",
          Map.of(
              "name",
              "Shop",
              "environment",
              "production",
              "scope",
              "read-write",
              "modules",
              List.of("orders", "contacts"),
              "ipRanges",
              List.of("192.0.2.0/24"),
              "expiresAt",
              "2026-04-01T00:00:00Z"));

  private Optional<KeyRecord> find(ApiKey shown) {
    return directory.byHash(Platform.HASHES.of(shown.key()));
  }

  private ApiKey rotate() {
    return tenant.call("api-keys.rotate", Map.of(), "id", made.id());
  }

  @Test
  void aKeyIsFoundWithAllThatACallNeeds() {
    KeyRecord found = find(made).orElseThrow();
    Caller caller = found.caller();
    assertEquals(HexFormat.of().formatHex(Platform.HASHES.of(made.key())), found.hash());
    assertEquals(Caller.Kind.API_KEY, caller.kind());
    assertEquals(Optional.of(made.id()), caller.id());
    assertEquals("Shop", caller.name());
    assertEquals(tenant.organization(), caller.organization());
    assertEquals(Access.WRITE, caller.rights().scope());
    assertEquals(Set.of("orders", "contacts"), caller.rights().modules());
    assertEquals("starter", caller.plan());
    assertEquals(Set.of("192.0.2.0/24"), found.addresses());
    assertFalse(caller.previousKey());
    assertFalse(found.revoked());
  }

  @Test
  void anUnknownHashFindsNothing() {
    assertTrue(directory.byHash(new byte[32]).isEmpty());
  }

  @Test
  void aKeyWorksUntilItExpires() {
    KeyRecord found = find(made).orElseThrow();
    assertTrue(found.worksAt(Instant.parse("2026-03-31T23:59:59.999Z")));
    assertFalse(found.worksAt(Instant.parse("2026-04-01T00:00:00Z")));
  }

  @Test
  void bothKeysOfARotationAreFoundUntilTheOldOneEnds() {
    ApiKey rotated = rotate();
    KeyRecord present = find(rotated).orElseThrow();
    KeyRecord previous = find(made).orElseThrow();
    assertEquals(present.caller().id(), previous.caller().id());
    assertTrue(previous.caller().previousKey());
    assertFalse(present.caller().previousKey());
    assertTrue(previous.worksAt(Instant.parse("2026-03-15T09:26:53.588Z")));
    assertFalse(previous.worksAt(Instant.parse("2026-03-15T09:26:53.589Z")));
    assertTrue(present.worksAt(Instant.parse("2026-03-15T09:26:53.589Z")));
  }

  @Test
  void theOldKeyEndsWithTheWholeKeyWhereThatIsEarlier() {
    rotate();
    tenant.call("api-keys.update", Map.of("expiresAt", "2026-03-14T12:00:00Z"), "id", made.id());
    assertFalse(find(made).orElseThrow().worksAt(Instant.parse("2026-03-14T12:00:00Z")));
  }

  @Test
  void anOldKeyWhoseOverlapWasEndedIsUnknown() {
    rotate();
    tenant.call("api-keys.endOverlap", Map.of(), "id", made.id());
    assertTrue(find(made).isEmpty());
  }

  @Test
  void revokingEndsBothKeysOfARotation() {
    ApiKey rotated = rotate();
    tenant.call("api-keys.revoke", Map.of(), "id", made.id());
    for (ApiKey key : List.of(made, rotated)) {
      assertFalse(find(key).orElseThrow().worksAt(Instant.parse("2026-03-14T10:00:00Z")));
    }
  }

  @Test
  void aSecondRotationForgetsTheFirstKey() {
    rotate();
    tenant.at(clock("2026-03-16T00:00:00Z"));
    rotate();
    assertTrue(find(made).isEmpty());
  }
}
