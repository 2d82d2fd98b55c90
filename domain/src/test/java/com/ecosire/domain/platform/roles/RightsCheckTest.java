package com.ecosire.domain.platform.roles;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.platform.users.Persons;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What roles open, asked of the roles themselves. */
class RightsCheckTest {
  private final Tenant tenant = open();
  private final Persons persons = new Persons(tenant.organization());
  private final People people = new People(TestDatabase.dataSource());

  private UUID builtIn(String key) {
    return ofKey(key).id();
  }

  private Role ofKey(String key) {
    return tenant.<Page<Role>>call("roles.list", Map.of()).data().stream()
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Caller as(UUID person) {
    return people.caller(person, tenant.organization(), Optional.empty()).orElseThrow();
  }

  private void assign(UUID role, UUID... users) {
    tenant.call("roles.assign", Map.of("userIds", List.of(users)), "id", role);
  }

  @Test
  void aPermissionOpensTheOperationsOfItsLevelAndBelow() {
    List<RolePermission> all = tenant.call("roles.permissions", Map.of());
    RolePermission write = row(all, "roles:write");
    assertTrue(write.operations().contains("roles.list"));
    assertFalse(write.operations().contains("roles.create"));
    assertTrue(row(all, "roles:admin").operations().contains("roles.create"));
  }

  private static RolePermission row(List<RolePermission> all, String permission) {
    return all.stream().filter(row -> row.permission().equals(permission)).findFirst().get();
  }

  @Test
  void aCheckNamesTheRolesThatGrant() {
    UUID ada = persons.add("Ada");
    assign(builtIn("member"), ada);
    CheckedRight may = check(ada, "permission", "books:read");
    assertTrue(may.allowed());
    assertEquals(List.of("member"), may.grantedBy().stream().map(one -> one.key()).toList());
    assertFalse(check(ada, "permission", "roles:read").allowed());
    assertFalse(check(ada, "operation", "roles.create").allowed());
    assertTrue(check(ada, "operation", "roles.mine").allowed());
    persons.set("UPDATE membership SET status = 'SUSPENDED' WHERE id = ?", ada);
    assertEquals("The user is suspended", check(ada, "permission", "books:read").reason());
  }

  private CheckedRight check(UUID user, String what, String value) {
    return tenant.call("roles.check", Map.of("userId", user, what, value));
  }

  @Test
  void aCheckTakesExactlyOneQuestion() {
    UUID ada = persons.add("Ada");
    assertEquals(
        ProblemCode.VALIDATION_FAILED, tenant.refused("roles.check", Map.of("userId", ada)).code());
  }

  @Test
  void mineShowsWhatTheCallerMayDoNow() {
    UUID ada = persons.add("Ada");
    assign(builtIn("member"), ada);
    OwnRoles own = tenant.as(as(ada)).call("roles.mine", Map.of());
    assertEquals(List.of("member"), own.roles().stream().map(OwnRoles.OwnRole::key).toList());
    assertEquals(List.of("*:write"), own.permissions());
    assertTrue(id(ofKey("member")).equals(own.roles().getFirst().id()));
  }
}
