package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The members of an organization, as its own list shows them. */
class MembersTest {
  private final Tenant tenant = open("Members " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final UUID own = tenant.organization();

  private Member update(UUID member, String... roles) {
    List<String> ids = List.of(roles).stream().map(key -> staff.role(key).toString()).toList();
    return tenant.call(
        "organizations.members.update",
        Map.of("roleIds", ids),
        "organizationId",
        own,
        "id",
        member);
  }

  private Problem refused(Tenant caller, String action, UUID organization, UUID member) {
    return caller.refused(
        "organizations.members." + action, Map.of(), "organizationId", organization, "id", member);
  }

  @Test
  void whoIsOnlyInvitedIsNoMemberYet() {
    UUID ada = staff.add("Ada", "owner");
    User invited = tenant.call("users.create", Map.of("name", "Grace", "email", Staff.email()));
    Page<Member> members =
        tenant.call("organizations.members.list", Map.of(), "organizationId", own);
    assertEquals(List.of(ada), members.data().stream().map(Member::userId).toList());
    assertEquals(ProblemCode.NOT_FOUND, refused(tenant, "get", own, invited.id()).code());
    Member member =
        tenant.call("organizations.members.get", Map.of(), "organizationId", own, "id", ada);
    assertEquals("Ada", field(member, "name"));
    assertEquals(ada, field(member, "userId"));
    assertEquals(List.of(staff.role("owner")), field(member, "roleIds"));
  }

  @Test
  void membersOfOtherOrganizationsDoNotExist() {
    Tenant other = open();
    UUID bob = new Staff(other).add("Bob", "owner");
    assertEquals(ProblemCode.NOT_FOUND, refused(tenant, "get", other.organization(), bob).code());
    assertEquals(ProblemCode.NOT_FOUND, refused(tenant, "get", own, bob).code());
    assertEquals(
        ProblemCode.NOT_FOUND, refused(tenant, "delete", other.organization(), bob).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant
            .refused("organizations.members.list", Map.of(), "organizationId", other.organization())
            .code());
  }

  @Test
  void membersAreFoundByUserAndStatus() {
    UUID ada = staff.add("Ada", "owner");
    UUID bob = staff.add("Bob", "member");
    tenant.call("users.suspend", Map.of(), "id", bob);
    Page<Member> suspended =
        tenant.call(
            "organizations.members.list",
            Map.of("status", List.of("suspended")),
            "organizationId",
            own);
    assertEquals(List.of(bob), suspended.data().stream().map(Member::userId).toList());
    Page<Member> hers =
        tenant.call(
            "organizations.members.list",
            Map.of("userId", List.of(ada.toString())),
            "organizationId",
            own);
    assertEquals(List.of(ada), hers.data().stream().map(Member::userId).toList());
  }

  @Test
  void anUpdateChangesTheRolesOnly() {
    UUID ada = staff.add("Ada", "member");
    Member member = update(ada, "viewer", "admin");
    assertEquals("admin", member.role());
    User user = tenant.call("users.get", Map.of(), "id", ada);
    assertEquals("admin", user.role());
    assertTrue(tenant.events().contains("member.updated"));
    Problem problem =
        tenant.refused(
            "organizations.members.update",
            Map.of("name", "Eve"),
            "organizationId",
            own,
            "id",
            ada);
    assertEquals("name", problem.details().getFirst().field());
  }

  @Test
  void aRoleThatIsAssignedChangesItsMembers() {
    UUID ada = staff.add("Ada", "viewer");
    long before = tenant.events().stream().filter("member.updated"::equals).count();
    tenant.call("roles.assign", Map.of("userIds", List.of(ada)), "id", staff.role("admin"));
    assertEquals(before + 1, tenant.events().stream().filter("member.updated"::equals).count());
    Member member =
        tenant.call("organizations.members.get", Map.of(), "organizationId", own, "id", ada);
    assertEquals("admin", member.role());
  }

  @Test
  void theLastOwnerKeepsTheRoleAndStays() {
    UUID ada = staff.add("Ada", "owner");
    Problem demoted =
        tenant.refused(
            "organizations.members.update",
            Map.of("roleIds", List.of(staff.role("admin").toString())),
            "organizationId",
            own,
            "id",
            ada);
    assertEquals(ProblemCode.CONFLICT, demoted.code());
    assertEquals(ProblemCode.CONFLICT, refused(staff.as(ada), "delete", own, ada).code());
  }

  @Test
  void aMemberMayRemoveItselfAndNobodyElse() {
    UUID ada = staff.add("Ada", "owner");
    UUID bob = staff.add("Bob", "member");
    Tenant his = staff.as(bob);
    assertEquals(ProblemCode.PERMISSION_DENIED, refused(his, "delete", own, ada).code());
    his.call("organizations.members.delete", Map.of(), "organizationId", own, "id", bob);
    assertTrue(staff.caller(bob).isEmpty());
    assertEquals(List.of("member.left", "user.deleted"), his.events());
  }
}
