package com.ecosire.domain.platform.roles;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static com.ecosire.domain.testing.Tenant.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.platform.users.Persons;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How roles are made, and what they hold. */
class RolesTest {
  private final Tenant tenant = open();
  private final Persons persons = new Persons(tenant.organization());
  private final People people = new People(TestDatabase.dataSource());

  private Role make(String key, Object... permissions) {
    return tenant.call(
        "roles.create", Map.of("key", key, "name", "Some", "permissions", List.of(permissions)));
  }

  private Role get(UUID id) {
    return tenant.call("roles.get", Map.of(), "id", id);
  }

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
  void anOrganizationBeginsWithTheBuiltInRoles() {
    assertEquals(List.of("*:admin"), field(ofKey("owner"), "effectivePermissions"));
    assertEquals(List.of("*:admin"), field(ofKey("admin"), "effectivePermissions"));
    assertEquals(List.of("*:write"), field(ofKey("member"), "effectivePermissions"));
    assertEquals(List.of("*:read"), field(ofKey("viewer"), "effectivePermissions"));
  }

  @Test
  void aBuiltInRoleStaysAsItIs() {
    UUID viewer = builtIn("viewer");
    Problem changed = tenant.refused("roles.update", Map.of("name", "Other"), "id", viewer);
    assertEquals(ProblemCode.CONFLICT, changed.code());
    assertEquals(
        ProblemCode.CONFLICT, tenant.refused("roles.delete", Map.of(), "id", viewer).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"contacts", "unicorns:read", "contacts-x:read", "roles:all", "*", ":read"})
  void anUnknownPermissionIsRefused(String permission) {
    Problem problem =
        tenant.refused(
            "roles.create",
            Map.of("key", "some", "name", "Some", "permissions", List.of(permission)));
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals("permissions[0]", problem.details().getFirst().field());
  }

  @Test
  void aKeyIsUsedOnceInAnOrganization() {
    make("sales", "roles:read");
    Problem problem =
        tenant.refused(
            "roles.create", Map.of("key", "sales", "name", "Some", "permissions", List.of()));
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
    assertEquals("key", problem.details().getFirst().field());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sales", "sales team", "söles", "s"})
  void aKeyHasLowerCaseLettersDigitsHyphensAndUnderscores(String key) {
    Problem problem =
        tenant.refused(
            "roles.create", Map.of("key", key, "name", "Some", "permissions", List.of()));
    assertEquals("key", problem.details().getFirst().field());
  }

  @Test
  void whatIsInheritedIsHeldToo() {
    Role base = make("base", "roles:read");
    Role middle = heir("middle", base, "api-keys:read");
    Role top = heir("top", middle);
    assertEquals(List.of("api-keys:read", "roles:read"), field(top, "effectivePermissions"));
    tenant.call("roles.update", Map.of("permissions", List.of("books:write")), "id", base.id());
    assertEquals(
        List.of("api-keys:read", "books:write"), field(get(top.id()), "effectivePermissions"));
  }

  private Role heir(String key, Role parent, Object... permissions) {
    return tenant.call(
        "roles.create",
        Map.of(
            "key",
            key,
            "name",
            "Some",
            "permissions",
            List.of(permissions),
            "inheritsIds",
            List.of(parent.id().toString())));
  }

  @Test
  void noRoleInheritsItself() {
    Role base = make("base");
    Role top = heir("top", heir("middle", base));
    Problem problem =
        tenant.refused(
            "roles.update", Map.of("inheritsIds", List.of(top.id().toString())), "id", base.id());
    assertEquals("cycle", problem.details().getFirst().code());
  }

  @Test
  void nobodyMakesChangesOrGivesARoleThatHoldsWhatHeLacks() {
    UUID ada = persons.add("Ada");
    persons.give(ada, "roleadmin", "roles:admin");
    Tenant her = tenant.as(as(ada));
    Role strong = make("strong", "books:write");
    Map<String, Object> values =
        Map.of("key", "some", "name", "Some", "permissions", List.of("books:read"));
    assertEquals(ProblemCode.PERMISSION_DENIED, her.refused("roles.create", values).code());
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        her.refused("roles.update", Map.of("name", "Other"), "id", strong.id()).code());
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        her.refused("roles.assign", Map.of("userIds", List.of(ada)), "id", strong.id()).code());
  }

  @Test
  void onlyOwnersMakeOwners() {
    UUID ada = persons.add("Ada");
    assign(builtIn("admin"), ada);
    Problem problem =
        tenant
            .as(as(ada))
            .refused("roles.assign", Map.of("userIds", List.of(ada)), "id", builtIn("owner"));
    assertEquals(ProblemCode.PERMISSION_DENIED, problem.code());
  }

  @Test
  void aRoleThatIsHeldOrInheritedIsNotDeleted() {
    Role base = make("base");
    Role top = heir("top", base);
    assertEquals(
        ProblemCode.IN_USE, tenant.refused("roles.delete", Map.of(), "id", base.id()).code());
    UUID ada = persons.add("Ada");
    assign(top.id(), ada);
    Problem held = tenant.refused("roles.delete", Map.of(), "id", top.id());
    assertTrue(held.detail().contains("1 members"), held.detail());
    tenant.call("roles.unassign", Map.of("userIds", List.of(ada)), "id", top.id());
    tenant.call("roles.delete", Map.of(), "id", top.id());
    tenant.call("roles.delete", Map.of(), "id", base.id());
  }

  @Test
  void aChangeWorksAtOnce() {
    UUID ada = persons.add("Ada");
    Role role = make("some", "books:read");
    assign(role.id(), ada);
    assertEquals(Set.of("books:read"), as(ada).rights().permissions());
    tenant.call("roles.update", Map.of("permissions", List.of("books:write")), "id", role.id());
    assertEquals(Set.of("books:write"), as(ada).rights().permissions());
  }

  @Test
  void aRoleIsGivenOnceAndTheStrongestIsNoted() {
    UUID ada = persons.add("Ada");
    UUID bob = persons.add("Bob");
    assign(builtIn("viewer"), ada);
    AssignedRole assigned =
        tenant.call("roles.assign", Map.of("userIds", List.of(ada, bob)), "id", builtIn("viewer"));
    assertEquals(1, assigned.assigned());
    assign(builtIn("admin"), ada);
    assertEquals("admin", persons.role(ada));
    assertEquals("viewer", persons.role(bob));
    assertEquals(2, (int) field(get(builtIn("viewer")), "memberCount"));
  }

  @Test
  void oneUnknownUserIsEnoughToChangeNobody() {
    UUID ada = persons.add("Ada");
    UUID viewer = builtIn("viewer");
    Problem problem =
        tenant.refused(
            "roles.assign", Map.of("userIds", List.of(ada, UUID.randomUUID())), "id", viewer);
    assertEquals("userIds[1]", problem.details().getFirst().field());
    assertEquals(0, (int) field(get(viewer), "memberCount"));
  }

  @Test
  void whoIsLeftWithoutAnyRoleGetsViewer() {
    UUID ada = persons.add("Ada");
    assign(builtIn("member"), ada);
    UnassignedRole removed =
        tenant.call("roles.unassign", Map.of("userIds", List.of(ada)), "id", builtIn("member"));
    assertEquals(1, removed.removed());
    assertEquals("viewer", persons.role(ada));
  }

  @Test
  void theLastOwnerStaysOne() {
    UUID ada = persons.add("Ada");
    UUID owner = builtIn("owner");
    assign(owner, ada);
    Problem problem =
        tenant.refused("roles.unassign", Map.of("userIds", List.of(ada)), "id", owner);
    assertEquals(ProblemCode.CONFLICT, problem.code());
    assertEquals("owner", persons.role(ada));
  }

  @Test
  void aCopyHasNoMembers() {
    UUID ada = persons.add("Ada");
    assign(builtIn("viewer"), ada);
    Role copy =
        tenant.call(
            "roles.duplicate", Map.of("key", "looker", "name", "L"), "id", builtIn("viewer"));
    assertFalse((boolean) field(copy, "builtIn"));
    assertEquals(List.of("*:read"), field(copy, "effectivePermissions"));
    assertEquals(0, (int) field(copy, "memberCount"));
  }

  @Test
  void membersAreListedInTheOrderOfTheirAssignment() {
    UUID viewer = builtIn("viewer");
    UUID ada = persons.add("Ada");
    assign(viewer, ada);
    Page<RoleMember> page = tenant.call("roles.members", Map.of(), "id", viewer);
    assertEquals(List.of(ada), page.data().stream().map(RoleMember::userId).toList());
    assertEquals(1, page.total().orElseThrow());
    assertEquals(PageRequest.FIRST.limit(), page.request().limit());
    assertEquals(
        page.data(),
        tenant.<Page<RoleMember>>call("roles.members", Map.of("cursor", ""), "id", viewer).data());
  }
}
