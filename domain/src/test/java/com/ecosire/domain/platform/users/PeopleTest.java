package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.apikeys.ApiKey;
import com.ecosire.domain.platform.apikeys.KeyRecord;
import com.ecosire.domain.platform.apikeys.StoredKeys;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people may do as it is looked up, and the keys that act for them. */
class PeopleTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");

  private final People people = new People(TestDatabase.dataSource());
  private final StoredKeys keys = new StoredKeys(TestDatabase.dataSource(), people);
  private final Tenant tenant = open("People " + UUID.randomUUID(), "starter");
  private final Persons persons = new Persons(tenant.organization());

  private Optional<Caller> find(UUID person) {
    return people.caller(person, tenant.organization(), Optional.empty());
  }

  private ApiKey keyOf(UUID person, String scope) {
    Tenant maker = tenant.as(find(person).orElseThrow());
    return maker.call(
        "api-keys.create", Map.of("name", "Hers", "environment", "development", "scope", scope));
  }

  private KeyRecord look(ApiKey key) {
    return keys.byHash(Platform.HASHES.of(key.key())).orElseThrow();
  }

  @Test
  void aPersonMayWhatItsRolesHoldTogether() {
    UUID ada = persons.add("Ada");
    persons.give(ada, "seller", "orders:write");
    persons.give(ada, "reader", "*:read");
    UUID session = UUID.randomUUID();
    Caller caller = people.caller(ada, tenant.organization(), Optional.of(session)).orElseThrow();
    assertEquals(Caller.Kind.USER, caller.kind());
    assertEquals("Ada", caller.name());
    assertEquals(Optional.of(ada), caller.person());
    assertEquals(Optional.of(session), caller.session());
    assertEquals("starter", caller.plan());
    assertEquals(Set.of("*:read", "orders:write"), caller.rights().permissions());
    assertFalse(caller.rights().isOwner());
    assertFalse(caller.standing().emailVerified());
  }

  @Test
  void onlyActiveMembersMayCall() {
    UUID ada = persons.add("Ada");
    assertTrue(find(ada).isPresent());
    persons.set("UPDATE membership SET status = 'SUSPENDED' WHERE id = ?", ada);
    assertTrue(find(ada).isEmpty());
    assertTrue(people.caller(ada, UUID.randomUUID(), Optional.empty()).isEmpty());
  }

  @Test
  void theRoleOwnerMakesAnOwner() {
    UUID ada = persons.add("Ada");
    persons.take(ada, "owner");
    assertTrue(find(ada).orElseThrow().rights().isOwner());
  }

  @Test
  void aPersonWithoutTheSecondFactorThatIsRequiredLacksIt() {
    UUID ada = persons.add("Ada");
    persons.set(
        "UPDATE organization SET requireSecondFactor = TRUE, disabledModules = '[\"orders\"]'"
            + " WHERE id = ?",
        tenant.organization());
    assertTrue(find(ada).orElseThrow().standing().secondFactorMissing());
    assertEquals(Set.of("orders"), find(ada).orElseThrow().standing().disabled());
    persons.set("UPDATE membership SET mfaEnabled = TRUE WHERE id = ?", ada);
    assertFalse(find(ada).orElseThrow().standing().secondFactorMissing());
  }

  @Test
  void aKeyNeverDoesMoreThanItsMakerMayDoNow() {
    UUID ada = persons.add("Ada");
    persons.give(ada, "all", "*:admin");
    ApiKey made = keyOf(ada, "read-write");
    Caller caller = look(made).caller();
    assertEquals(Optional.of(ada), caller.person());
    assertTrue(caller.rights().may("contacts", Access.WRITE));
    assertFalse(caller.rights().may("contacts", Access.ADMIN));
    persons.set(
        "UPDATE role SET effectivePermissions = '[\"orders:read\"]' WHERE organizationId = ?",
        tenant.organization());
    Caller now = keys.present(caller, NOW).orElseThrow();
    assertFalse(now.rights().may("contacts", Access.READ));
    assertTrue(now.rights().may("orders", Access.READ));
  }

  @Test
  void aKeyWhoseMakerIsSuspendedOrGoneNoLongerWorks() {
    UUID ada = persons.add("Ada");
    persons.give(ada, "all", "*:admin");
    ApiKey made = keyOf(ada, "admin");
    Caller caller = look(made).caller();
    assertTrue(look(made).worksAt(NOW));
    persons.set("UPDATE membership SET status = 'SUSPENDED' WHERE id = ?", ada);
    assertFalse(look(made).worksAt(NOW));
    persons.set("DELETE FROM membership WHERE id = ?", ada);
    assertFalse(look(made).worksAt(NOW));
    assertTrue(keys.present(caller, NOW).isEmpty());
  }
}
