package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static com.ecosire.domain.testing.Tenant.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.testing.Tenant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How people are invited, and follow invitations. */
class InvitationsTest {
  private final Tenant tenant = open("Invitations " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final String email = Staff.email();

  private Object invite(Object... more) {
    Map<String, Object> values = new HashMap<>(Map.of("email", email));
    for (int i = 0; i < more.length; i += 2) {
      values.put((String) more[i], more[i + 1]);
    }
    return tenant.call("users.invitations.create", values);
  }

  private static Map<String, Object> following(String token) {
    return Map.of("token", token, "name", "Grace", "password", "long enough 1");
  }

  private Object lookUp(String token) {
    return tenant.call("users.invitations.invitationByToken", Map.of("token", token));
  }

  private void isUnknown(String token) {
    Map<String, Object> link = Map.of("token", token);
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.refused("users.invitations.invitationByToken", link).code());
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.refused("users.invitations.accept", following(token)).code());
  }

  private String status(Object invitation) {
    Page<Object> all = tenant.call("users.invitations.list", Map.of());
    return all.data().stream()
        .filter(one -> id(one).equals(id(invitation)))
        .map(one -> String.valueOf(Tenant.<Object>field(one, "status")))
        .findFirst()
        .orElseThrow();
  }

  private static Object at(Object record, String name) {
    @SuppressWarnings("unchecked")
    Shape<Object> shape = (Shape<Object>) Shape.of(record.getClass());
    return shape.field(name).orElseThrow().get(record);
  }

  @Test
  void anInvitationIsMailedWithItsWords() {
    UUID ada = staff.add("Ada", "admin");
    staff
        .as(ada)
        .call("users.invitations.create", Map.of("email", email, "message", "Welcome <b>!"));
    var mail = Staff.mail(email);
    assertTrue(mail.text().subject().startsWith("Ada invites you to Invitations"));
    assertTrue(mail.text().plain().contains("Welcome <b>!"));
    assertTrue(mail.text().html().contains("Welcome &lt;b&gt;!"));
    Object info = lookUp(Staff.token(email));
    assertEquals("Ada", at(info, "invitedBy"));
    assertEquals(email, at(info, "email"));
    assertEquals(false, at(info, "hasAccount"));
  }

  @Test
  void whoFollowsAnInvitationIsAMemberWithTheInvitedRoles() {
    String viewer = staff.role("viewer").toString();
    Object invitation = invite("roleIds", List.of(viewer));
    String token = Staff.token(email);
    Object joined = tenant.call("users.invitations.accept", following(token));
    assertEquals(tenant.organization(), at(joined, "organizationId"));
    assertEquals("viewer", at(joined, "role"));
    User user = tenant.call("users.get", Map.of(), "id", at(joined, "userId"));
    assertEquals(UserStatus.ACTIVE, user.status());
    assertEquals(true, field(user, "emailVerified"));
    assertEquals("ACCEPTED", status(invitation));
    List<String> events = tenant.events();
    assertTrue(
        events.containsAll(
            List.of("invitation.created", "invitation.accepted", "user.created", "member.joined")),
        events::toString);
  }

  @Test
  void anInvitationWorksOnce() {
    invite();
    String token = Staff.token(email);
    tenant.call("users.invitations.accept", following(token));
    isUnknown(token);
  }

  @Test
  void aNewPersonMustSendNameAndPassword() {
    invite();
    Map<String, Object> bare = Map.of("token", Staff.token(email));
    Problem problem = tenant.refused("users.invitations.accept", bare);
    assertEquals(
        List.of("name", "password"),
        problem.details().stream().map(detail -> detail.field()).toList());
    Map<String, Object> weak = new HashMap<>(following(Staff.token(email)));
    weak.put("password", "password");
    Problem refused = tenant.refused("users.invitations.accept", weak);
    assertEquals("password", refused.details().getFirst().field());
  }

  @Test
  void aPersonWithAnAccountMustBeSignedInWithIt() {
    Tenant other = open();
    Staff others = new Staff(other);
    UUID ada = others.add("Ada", "owner");
    User known = other.call("users.get", Map.of(), "id", ada);
    tenant.call(
        "users.invitations.create", Map.of("email", known.email().toUpperCase(Locale.ROOT)));
    String token = Staff.token(known.email().toUpperCase(Locale.ROOT));
    assertEquals(true, at(lookUp(token), "hasAccount"));
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        tenant.refused("users.invitations.accept", following(token)).code());
    UUID bob = others.add("Bob", "member");
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        others.as(bob).refused("users.invitations.accept", Map.of("token", token)).code());
    Object joined = others.as(ada).call("users.invitations.accept", Map.of("token", token));
    assertEquals(ada, at(joined, "userId"));
    assertTrue(staff.caller(ada).isPresent());
  }

  @Test
  void aSecondInvitationOfTheSameAddressOrOfAMemberIsRefused() {
    invite();
    String upper = email.toUpperCase(Locale.ROOT);
    assertEquals(
        ProblemCode.ALREADY_EXISTS,
        tenant.refused("users.invitations.create", Map.of("email", upper)).code());
    assertEquals(
        ProblemCode.ALREADY_EXISTS,
        tenant.refused("users.create", Map.of("name", "G", "email", upper)).code());
    tenant.call("users.invitations.accept", following(Staff.token(email)));
    assertEquals(
        ProblemCode.ALREADY_EXISTS,
        tenant.refused("users.invitations.create", Map.of("email", upper)).code());
  }

  @Test
  void anInvitationIsValidForSevenDaysAndThenExpired() {
    Object invitation = invite();
    String token = Staff.token(email);
    tenant.at(clock("2026-03-21T09:26:53.588Z"));
    assertEquals("PENDING", status(invitation));
    lookUp(token);
    tenant.at(clock("2026-03-21T09:26:53.589Z"));
    assertEquals("EXPIRED", status(invitation));
    isUnknown(token);
    Page<Object> expired =
        tenant.call("users.invitations.list", Map.of("status", List.of("expired")));
    assertEquals(List.of(id(invitation)), expired.data().stream().map(Tenant::id).toList());
    assertEquals(
        ProblemCode.INVALID_STATE,
        tenant.refused("users.invitations.delete", Map.of(), "id", id(invitation)).code());
  }

  @Test
  void deletingAPendingInvitationRevokesIt() {
    Object invitation = invite();
    tenant.call("users.invitations.delete", Map.of(), "id", id(invitation));
    assertEquals("REVOKED", status(invitation));
    Page<Object> part = tenant.wanting("status").call("users.invitations.list", Map.of());
    assertEquals("REVOKED", Tenant.<Object>field(part.data().getFirst(), "status").toString());
    isUnknown(Staff.token(email));
    for (String operation : List.of("users.invitations.delete", "users.invitations.resend")) {
      assertEquals(
          ProblemCode.INVALID_STATE,
          tenant.refused(operation, Map.of(), "id", id(invitation)).code());
    }
    invite();
  }

  @Test
  void anotherLinkVoidsTheOldOneAndIsValidForSevenDaysAgain() {
    Object invitation = invite();
    String old = Staff.token(email);
    tenant.at(clock("2026-03-30T09:00:00.000Z"));
    Object again = tenant.call("users.invitations.resend", Map.of(), "id", id(invitation));
    assertEquals("2026-04-06T09:00:00Z", String.valueOf(Tenant.<Object>field(again, "expiresAt")));
    assertEquals(2, (int) field(again, "sentCount"));
    isUnknown(old);
    lookUp(Staff.token(email));
  }

  @Test
  void noMoreThanFiveMailsAreSentForAnInvitation() {
    Object invitation = invite();
    for (int i = 0; i < 4; i++) {
      tenant.call("users.invitations.resend", Map.of(), "id", id(invitation));
    }
    Problem problem = tenant.refused("users.invitations.resend", Map.of(), "id", id(invitation));
    assertEquals(ProblemCode.RATE_LIMITED, problem.code());
  }

  @Test
  void whoRegistersWithTheTokenJoinsTheInvitingOrganization() {
    invite("roleIds", List.of(staff.role("admin").toString()));
    Map<String, Object> sent = new HashMap<>(following(Staff.token(email)));
    sent.put("invitationToken", sent.remove("token"));
    sent.put("acceptTerms", true);
    sent.put("email", Staff.email());
    Problem another = tenant.refused("auth.register", sent);
    assertEquals("unknown_invitation", another.details().getFirst().code());
    sent.put("email", email);
    Object registered = tenant.call("auth.register", sent);
    assertEquals(true, at(registered, "emailVerified"));
    Object user = at(registered, "user");
    assertEquals(tenant.organization(), at(user, "organizationId"));
    assertEquals("admin", at(user, "role"));
    assertEquals(1, tenant.events().stream().filter("member.joined"::equals).count());
    assertFalse(tenant.events().contains("organization.updated"));
  }

  @Test
  void ofTwoWhoFollowALinkAtOnceOneJoins() throws Exception {
    invite();
    Map<String, Object> sent = following(Staff.token(email));
    int joined = atOnce(() -> tenant().call("users.invitations.accept", sent));
    assertEquals(1, joined);
  }

  @Test
  void ofManyInvitationsAtOnceNoMoreThanThePlansSeatsAreSent() throws Exception {
    Tenant free = open("Free " + UUID.randomUUID(), "free");
    new Staff(free).add("Ada", "owner");
    int sent =
        atOnce(
            () ->
                Platform.BUSINESS
                    .tenant(free.organization())
                    .call("users.invitations.create", Map.of("email", Staff.email())));
    assertEquals(1, sent);
  }

  private Tenant tenant() {
    return Platform.BUSINESS.tenant(tenant.organization()).at(clock("2026-03-14T09:26:53.589Z"));
  }

  /** How many of six calls at once are not refused. */
  private static int atOnce(Callable<?> call) throws Exception {
    int done = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Boolean>> calls = Collections.nCopies(6, () -> isAllowed(call));
      for (Future<Boolean> one : threads.invokeAll(calls)) {
        done += one.get() ? 1 : 0;
      }
    }
    return done;
  }

  private static boolean isAllowed(Callable<?> call) throws Exception {
    try {
      call.call();
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
