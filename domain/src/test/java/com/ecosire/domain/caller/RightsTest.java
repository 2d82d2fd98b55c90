package com.ecosire.domain.caller;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.READ;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.caller.Access.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {
  private static Permission permission(String text) {
    return Permission.of(text).orElseThrow();
  }

  private static Rights holding(String... permissions) {
    return Rights.of(Stream.of(permissions).map(RightsTest::permission).toList(), false);
  }

  @Test
  void adminHoldsWriteAndWriteHoldsRead() {
    Rights rights = holding("orders:write", "contacts:admin");
    assertTrue(rights.may("orders", READ));
    assertTrue(rights.may("orders", WRITE));
    assertFalse(rights.may("orders", ADMIN));
    assertTrue(rights.may("contacts", WRITE));
    assertFalse(rights.may("products", READ));
    assertTrue(rights.may("products", USER));
  }

  @Test
  void theStrongestOfSeveralRolesCounts() {
    assertTrue(holding("orders:read", "*:write", "orders:admin").may("orders", ADMIN));
    assertTrue(holding("orders:read", "*:write").may("orders", WRITE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roles", "api-keys", "webhooks", "audit"})
  void readingOrWritingEverywhereDoesNotReachWhatARoleMustName(String guarded) {
    assertFalse(holding("*:write").may(guarded, READ));
    assertFalse(holding("*:read").covers(permission(guarded + ":read")));
    assertTrue(holding("*:read", guarded + ":read").may(guarded, READ));
    assertFalse(holding("*:write", guarded + ":read").may(guarded, WRITE));
    assertTrue(holding("*:admin").may(guarded, ADMIN));
  }

  @Test
  void aKeyCutsRightsDown() {
    Rights key = holding("*:write").within(READ, Set.of("orders"));
    assertTrue(key.may("orders", READ));
    assertFalse(key.may("orders", WRITE));
    assertFalse(key.may("contacts", READ));
    assertFalse(holding("*:read").within(ADMIN, Set.of()).may("orders", WRITE));
  }

  @Test
  void onlyAWholeAdminKeyKeepsWhatIsLeftToOwners() {
    assertTrue(Rights.ALL.within(ADMIN, Set.of()).isOwner());
    assertFalse(Rights.ALL.within(WRITE, Set.of()).isOwner());
    assertFalse(Rights.ALL.within(ADMIN, Set.of("orders")).isOwner());
  }

  @Test
  void nobodyGivesWhatHeLacks() {
    assertTrue(holding("*:admin").covers(permission("*:admin")));
    assertFalse(holding("*:write").covers(permission("*:admin")));
    assertFalse(holding("orders:admin").covers(permission("*:read")));
    assertFalse(Rights.ALL.within(ADMIN, Set.of("orders")).covers(permission("*:read")));
    assertFalse(Rights.ALL.within(READ, Set.of()).covers(permission("orders:write")));
  }

  @Test
  void permissionsAreThoseOfTheRolesCutDownByTheKey() {
    assertEquals(Set.of("*:write", "audit:read"), holding("*:write", "audit:read").permissions());
    assertEquals(
        Set.of("orders:read"), holding("*:write").within(READ, Set.of("orders")).permissions());
    assertEquals(
        Set.of("*:read", "roles:read", "api-keys:read", "webhooks:read", "audit:read"),
        Rights.ofKey(READ, Set.of()).permissions());
    assertEquals(Set.of(), holding("*:write").within(READ, Set.of("audit")).permissions());
    assertEquals(Set.of("*:admin"), Rights.ALL.permissions());
    assertEquals(Set.of(), Rights.NONE.permissions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":read", "orders", "orders:", "orders:user", "orders:public", "orders:Read"})
  void whatIsNoPermissionIsNone(String text) {
    assertEquals(Optional.empty(), Permission.of(text));
  }

  @Test
  void aPermissionIsWrittenAsItIsRead() {
    for (String text : List.of("orders:read", "*:write", "api-keys:admin")) {
      assertEquals(text, permission(text).text());
    }
  }
}
