package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How users are shut out and let in again, and what people do with their own profile. */
class UserLifeTest {
  private final Tenant tenant = open("Life " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final UUID ada = staff.add("Ada", "owner");
  private final UUID bob = staff.add("Bob", "member");

  private Object suspend() {
    return tenant.call("users.suspend", Map.of("reason", "Left"), "id", bob);
  }

  private Problem refused(String operation, UUID user) {
    return tenant.refused(operation, Map.of(), "id", user);
  }

  @Test
  void aSuspendedUserMayNotCallUntilReactivated() {
    assertEquals(UserStatus.SUSPENDED, ((User) suspend()).status());
    assertTrue(staff.caller(bob).isEmpty());
    assertEquals(ProblemCode.INVALID_STATE, refused("users.suspend", bob).code());
    User again = tenant.call("users.reactivate", Map.of(), "id", bob);
    assertEquals(UserStatus.ACTIVE, again.status());
    assertTrue(staff.caller(bob).isPresent());
    List<String> events = tenant.events();
    assertTrue(events.containsAll(List.of("user.suspended", "user.reactivated")));
  }

  @Test
  void nobodySuspendsHimself() {
    Problem problem = staff.as(ada).refused("users.suspend", Map.of(), "id", ada);
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
  }

  @Test
  void whoIsOnlyInvitedIsNotSuspended() {
    User invited = tenant.call("users.create", Map.of("name", "Grace", "email", Staff.email()));
    assertEquals(ProblemCode.INVALID_STATE, refused("users.suspend", invited.id()).code());
    assertEquals(ProblemCode.CONFLICT, refused("users.reactivate", invited.id()).code());
  }

  @Test
  void whoIsNeitherSuspendedNorLockedIsNotReactivated() {
    assertEquals(ProblemCode.CONFLICT, refused("users.reactivate", bob).code());
  }

  @Test
  void reactivatingEndsALockAfterFailedSignIns() {
    User user = tenant.call("users.get", Map.of(), "id", bob);
    Map<String, Object> wrong = Map.of("email", user.email(), "password", "nonsense 1");
    for (int i = 0; i < 5; i++) {
      assertEquals(ProblemCode.INVALID_CREDENTIAL, tenant.refused("auth.login", wrong).code());
    }
    assertEquals(ProblemCode.RATE_LIMITED, tenant.refused("auth.login", wrong).code());
    tenant.call("users.reactivate", Map.of(), "id", bob);
    assertEquals(ProblemCode.INVALID_CREDENTIAL, tenant.refused("auth.login", wrong).code());
  }

  @Test
  void aSecondFactorThatIsOffIsNotReset() {
    Problem problem =
        tenant.refused("users.resetSecondFactor", Map.of("reason", "Lost"), "id", bob);
    assertEquals(ProblemCode.CONFLICT, problem.code());
  }

  @Test
  void aResetTurnsTheSecondFactorOffAndTellsTheUser() {
    Persons rows = new Persons(tenant.organization());
    rows.set("UPDATE membership SET mfaEnabled = TRUE WHERE id = ?", bob);
    rows.set(
        "INSERT INTO auth_totp (userId, secret, enabledAt, lastStep) VALUES (?, ?, NOW(3), 0)",
        bob,
        bob);
    User user = tenant.call("users.resetSecondFactor", Map.of("reason", "Lost"), "id", bob);
    assertEquals(false, field(user, "mfaEnabled"));
    assertTrue(Staff.mail(user.email()).text().subject().contains("second factor"));
    assertTrue(tenant.events().contains("mfa.disabled"));
    assertEquals(
        ProblemCode.CONFLICT,
        tenant.refused("users.resetSecondFactor", Map.of("reason", "Again"), "id", bob).code());
  }

  @Test
  void meIsTheSignedInUserAndTheMakerOfAKey() {
    User me = staff.as(bob).call("users.me", Map.of());
    assertEquals(bob, me.id());
    assertEquals(ProblemCode.NOT_FOUND, tenant.refused("users.me", Map.of()).code());
  }

  @Test
  void peopleChangeTheirOwnProfileAndNothingElse() {
    Tenant his = staff.as(bob);
    User me = his.call("users.updateMe", Map.of("name", "Bob B", "jobTitle", "Clerk"));
    assertEquals("Bob B", me.name());
    assertEquals("Clerk", field(me, "jobTitle"));
    for (String field : List.of("email", "role", "roleIds", "status")) {
      Problem problem = his.refused("users.updateMe", Map.of(field, "owner"));
      assertEquals(ProblemCode.UNKNOWN_FIELD, problem.code());
    }
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        his.refused("users.updateMe", Map.of("timezone", "Mars/Base")).code());
  }

  @Test
  void anAddressIsChangedOnceTheNewOneIsProven() {
    Tenant his = staff.as(bob);
    User before = his.call("users.me", Map.of());
    String email = Staff.email();
    his.call("users.changeEmail", Map.of("newEmail", email));
    User still = his.call("users.me", Map.of());
    assertEquals(before.email(), still.email());
    assertTrue(Staff.mail(before.email()).text().plain().contains(email));
    tenant.call("auth.verifyEmail", Map.of("token", Staff.token(email)));
    User after = his.call("users.me", Map.of());
    assertEquals(email, after.email());
  }

  @Test
  void aTakenAddressIsRefused() {
    User hers = tenant.call("users.get", Map.of(), "id", ada);
    Problem problem = staff.as(bob).refused("users.changeEmail", Map.of("newEmail", hers.email()));
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
  }

  @Test
  void changingTheAddressNeedsThePassword() {
    String email = Staff.email();
    tenant.call("users.invitations.create", Map.of("email", email));
    Map<String, Object> sent =
        Map.of("token", Staff.token(email), "name", "Grace", "password", "long enough 1");
    Object joined = tenant.call("users.invitations.accept", sent);
    UUID grace = field(joined, "userId");
    Map<String, Object> wrong = Map.of("newEmail", Staff.email(), "password", "nonsense 1");
    assertEquals(
        ProblemCode.PERMISSION_DENIED, staff.as(grace).refused("users.changeEmail", wrong).code());
    staff
        .as(grace)
        .call("users.changeEmail", Map.of("newEmail", Staff.email(), "password", "long enough 1"));
  }

  @Test
  void peopleSeeTheOrganizationsThatTheyBelongTo() {
    List<Object> own = staff.as(bob).call("users.myOrganizations", Map.of());
    assertEquals(1, own.size());
    assertEquals(tenant.organization(), field(own.getFirst(), "organizationId"));
    assertEquals("member", field(own.getFirst(), "role"));
    assertEquals(true, field(own.getFirst(), "current"));
  }
}
