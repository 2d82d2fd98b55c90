package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static com.ecosire.domain.testing.Tenant.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.users.colleagues.Colleague;
import com.ecosire.domain.platform.users.colleagues.Colleagues;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.testing.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How users are made, changed and removed. */
class UsersTest {
  private final Tenant tenant = open("Users " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);

  private User create(String email, Object... more) {
    return tenant.call("users.create", values(email, more));
  }

  private static Map<String, Object> values(String email, Object... more) {
    Map<String, Object> values = new HashMap<>(Map.of("name", "Grace", "email", email));
    for (int i = 0; i < more.length; i += 2) {
      values.put((String) more[i], more[i + 1]);
    }
    return values;
  }

  private User get(UUID user) {
    return tenant.call("users.get", Map.of(), "id", user);
  }

  private void accept(String email) {
    Map<String, Object> sent =
        Map.of("token", Staff.token(email), "name", "Grace H", "password", "long enough 1");
    tenant.call("users.invitations.accept", sent);
  }

  @Test
  void aCreatedUserIsInvitedByMailAndBecomesActiveWithTheFirstPassword() {
    String email = Staff.email();
    User made = create(email);
    assertEquals(UserStatus.INVITED, made.status());
    assertEquals(
        List.of("invitation.created", "user.created"), tenant.events().stream().skip(1).toList());
    assertTrue(staff.caller(made.id()).isEmpty());
    accept(email);
    User user = get(made.id());
    assertEquals(UserStatus.ACTIVE, user.status());
    assertEquals("Grace H", user.name());
    assertEquals(true, field(user, "emailVerified"));
    assertTrue(tenant.events().containsAll(List.of("invitation.accepted", "member.joined")));
  }

  @Test
  void aUserWithoutRolesGetsTheRoleMember() {
    User made = create(Staff.email());
    assertEquals("member", made.role());
    assertEquals(List.of(staff.role("member")), field(made, "roleIds"));
  }

  @Test
  void theRoleIsTheStrongestOfAllRoles() {
    List<String> both = List.of(staff.role("viewer").toString(), staff.role("admin").toString());
    User made = create(Staff.email(), "roleIds", both);
    assertEquals("admin", made.role());
    List<UUID> held = field(get(made.id()), "roleIds");
    assertEquals(2, held.size());
  }

  @Test
  void anUpdateThatLeavesNoRoleIsRefused() {
    User made = create(Staff.email());
    Problem problem = tenant.refused("users.update", Map.of("roleIds", List.of()), "id", made.id());
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals("roleIds", problem.details().getFirst().field());
  }

  @Test
  void aChangeOfRolesIsOneOfTheMemberToo() {
    UUID ada = staff.add("Ada", "viewer");
    Map<String, Object> admin = Map.of("roleIds", List.of(staff.role("admin").toString()));
    User changed = tenant.call("users.update", admin, "id", ada);
    assertEquals("admin", changed.role());
    assertTrue(tenant.events().contains("member.updated"));
    assertTrue(staff.caller(ada).orElseThrow().rights().permissions().contains("*:admin"));
  }

  @Test
  void anAddressIsUniqueOnTheWholePlatformWhateverItsCase() {
    String email = Staff.email();
    create(email);
    Tenant other = open();
    Problem problem = other.refused("users.create", values(email.toUpperCase(Locale.ROOT)));
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
    assertFalse(problem.detail().contains("Users "), problem.detail());
    UUID bob = new Staff(other).add("Bob", "member");
    assertEquals(
        ProblemCode.ALREADY_EXISTS,
        other.refused("users.update", Map.of("email", email), "id", bob).code());
  }

  @Test
  void theAddressOfAMemberOfTwoOrganizationsIsNotTheAdminsToChange() {
    UUID ada = staff.add("Ada", "member");
    Tenant other = open();
    Platform.write(
        other, call -> Platform.USERS.memberships().join(ada, List.of(), Optional.empty(), call));
    Problem problem = tenant.refused("users.update", Map.of("email", Staff.email()), "id", ada);
    assertEquals(ProblemCode.CONFLICT, problem.code());
    tenant.call("users.update", Map.of("name", "Ada L"), "id", ada);
    User there = other.call("users.get", Map.of(), "id", ada);
    assertEquals("Ada L", there.name());
  }

  @Test
  void anotherAddressIsProvenAnewAndTheInvitationFollowsIt() {
    UUID ada = staff.add("Ada", "member");
    String email = Staff.email();
    User changed = tenant.call("users.update", Map.of("email", email), "id", ada);
    assertEquals(false, field(changed, "emailVerified"));
    assertTrue(Staff.mail(email).text().plain().contains("/verify-email#"));
    String first = Staff.email();
    User invited = create(first);
    String old = Staff.token(first);
    String second = Staff.email();
    tenant.call("users.update", Map.of("email", second), "id", invited.id());
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant.refused("users.invitations.invitationByToken", Map.of("token", old)).code());
    accept(second);
    assertEquals(second, get(invited.id()).email());
  }

  @Test
  void aRemovedUserIsGoneAndTheAddressFreeAgain() {
    String email = Staff.email();
    User made = create(email);
    accept(email);
    tenant.call("users.delete", Map.of(), "id", made.id());
    assertTrue(staff.caller(made.id()).isEmpty());
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.refused("users.get", Map.of(), "id", made.id()).code());
    assertTrue(tenant.events().containsAll(List.of("member.left", "user.deleted")));
    assertEquals(UserStatus.INVITED, create(email).status());
  }

  @Test
  void aRemovedUserStaysWhereElseItIsAMember() {
    UUID ada = staff.add("Ada", "member");
    Tenant other = open();
    Platform.write(
        other, call -> Platform.USERS.memberships().join(ada, List.of(), Optional.empty(), call));
    tenant.call("users.delete", Map.of(), "id", ada);
    User there = other.call("users.get", Map.of(), "id", ada);
    assertEquals("Ada", there.name());
    assertEquals(
        ProblemCode.ALREADY_EXISTS, tenant.refused("users.create", values(there.email())).code());
  }

  @Test
  void recordsGoOnToShowTheNameOfARemovedUser() {
    UUID ada = staff.add("Ada", "member");
    assertEquals("Ada", colleague(tenant, ada).orElseThrow().name());
    tenant.call("users.delete", Map.of(), "id", ada);
    Colleague left = colleague(tenant, ada).orElseThrow();
    assertEquals("Ada", left.name());
    assertNotNull(field(left, "removedAt"));
    assertEquals(Optional.empty(), colleague(open(), ada));
  }

  @Test
  void whoeverComesBackIsShownAsMemberAgain() {
    UUID ada = staff.add("Ada", "member");
    Platform.write(
        open(), call -> Platform.USERS.memberships().join(ada, List.of(), Optional.empty(), call));
    tenant.call("users.delete", Map.of(), "id", ada);
    Platform.write(
        tenant, call -> Platform.USERS.memberships().join(ada, List.of(), Optional.empty(), call));
    assertNull(field(colleague(tenant, ada).orElseThrow(), "removedAt"));
  }

  private static Optional<Colleague> colleague(Tenant tenant, UUID user) {
    return tenant.within(
        "users.get",
        call ->
            Optional.ofNullable(
                new Colleagues().byIds(List.of(user), Selection.ALL, call).get(user)));
  }

  @Test
  void theInvitationOfARemovedUserLeadsNowhere() {
    String email = Staff.email();
    User made = create(email);
    tenant.call("users.delete", Map.of(), "id", made.id());
    Map<String, Object> link = Map.of("token", Staff.token(email));
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.refused("users.invitations.invitationByToken", link).code());
  }

  @Test
  void theKeysOfARemovedUserAreRevoked() {
    UUID ada = staff.add("Ada", "admin");
    Object key =
        staff.as(ada).call("api-keys.create", Map.of("name", "Hers", "environment", "development"));
    tenant.call("users.delete", Map.of(), "id", ada);
    Object read = tenant.call("api-keys.get", Map.of(), "id", id(key));
    assertEquals("REVOKED", String.valueOf(Tenant.<Object>field(read, "status")));
  }

  @Test
  void theLastOwnerIsNotDeletedSuspendedOrDemoted() {
    UUID ada = staff.add("Ada", "owner");
    Map<String, Object> member = Map.of("roleIds", List.of(staff.role("member").toString()));
    assertEquals(ProblemCode.CONFLICT, tenant.refused("users.delete", Map.of(), "id", ada).code());
    assertEquals(ProblemCode.CONFLICT, tenant.refused("users.suspend", Map.of(), "id", ada).code());
    assertEquals(ProblemCode.CONFLICT, tenant.refused("users.update", member, "id", ada).code());
    staff.add("Bob", "owner");
    tenant.call("users.update", member, "id", ada);
    tenant.call("users.delete", Map.of(), "id", ada);
  }

  @Test
  void nobodyGivesARoleThatHoldsWhatHeLacks() {
    UUID ada = staff.add("Ada", "admin");
    List<String> owner = List.of(staff.role("owner").toString());
    Tenant hers = staff.as(ada);
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        hers.refused("users.create", values(Staff.email(), "roleIds", owner)).code());
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        hers.refused("users.update", Map.of("roleIds", owner), "id", ada).code());
    Map<String, Object> invited = Map.of("email", Staff.email(), "roleIds", owner);
    assertEquals(
        ProblemCode.PERMISSION_DENIED, hers.refused("users.invitations.create", invited).code());
  }

  @Test
  void nobodyGetsASeatThatThePlanLacks() {
    Tenant free = open("Free " + UUID.randomUUID(), "free");
    new Staff(free).add("Ada", "owner");
    free.call("users.invitations.create", Map.of("email", Staff.email()));
    Problem user = free.refused("users.create", values(Staff.email()));
    assertEquals(ProblemCode.SEAT_LIMIT_REACHED, user.code());
    Problem invitation = free.refused("users.invitations.create", Map.of("email", Staff.email()));
    assertEquals(ProblemCode.SEAT_LIMIT_REACHED, invitation.code());
  }
}
