package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.server.SignInHouse.Said;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an invitation to the end of a member's access, through the running server. */
class InvitationTest {
  private static final String INVITES = "invites you";

  @TempDir static Path folder;
  private static RunningGateway server;
  private static SignInHouse house;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder, "--http.trustedProxies=127.0.0.1", "--auth.passwordMemory=8192");
    house = new SignInHouse(server);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** The bearer token of a new organization's owner, whose address is proven. */
  private static String[] owner() {
    String email = newEmail();
    Said made = house.register(email).is(200);
    String token = house.mailed(email, "Confirm").orElseThrow();
    house.post("/email/verify", Map.of("token", token)).is(200);
    return bearer(made.text("token"));
  }

  private static String role(String key, String... owner) {
    List<?> roles = (List<?>) house.send("GET", "/api/roles", "", owner).is(200).at("data");
    return roles.stream()
        .map(Map.class::cast)
        .filter(role -> key.equals(role.get("key")))
        .map(role -> String.valueOf(role.get("id")))
        .findFirst()
        .orElseThrow();
  }

  private static String invite(String email, String role, String... owner) {
    Map<String, Object> invitation = Map.of("email", email, "roleIds", List.of(role));
    house.send("POST", "/api/users/invitations", invitation, owner).is(201);
    return house.mailed(email, INVITES).orElseThrow();
  }

  private static Said register(String email, String token) {
    Map<String, Object> sent =
        new HashMap<>(
            Map.of("email", email, "password", PASSWORD, "name", "Bob", "acceptTerms", true));
    sent.put("invitationToken", token);
    return house.post("/register", sent);
  }

  private static Said me(String... bearer) {
    return house.send("GET", "/api/users/me", "", bearer);
  }

  @Test
  void whoseAddressIsNotProvenInvitesNobody() {
    String[] owner = bearer(house.register(newEmail()).is(200).text("token"));
    Said refused =
        house.send("POST", "/api/users/invitations", Map.of("email", newEmail()), owner).is(403);
    assertEquals("email_not_verified", refused.code());
  }

  @Test
  void anInvitedMemberWorksUntilSuspendedAndAgainOnceReactivated() {
    String[] owner = owner();
    String email = newEmail();
    String token = invite(email, role("admin", owner), owner);
    Said info = house.send("GET", "/api/users/invitations/lookup?token=" + token, "").is(200);
    assertEquals("Ada", info.text("invitedBy"));
    register(newEmail(), token).is(422);
    Said joined = register(email, token).is(200);
    register(email, token).is(422);
    assertEquals("admin", joined.text("user", "role"));
    String[] bob = bearer(joined.text("token"));
    assertEquals("true", me(bob).is(200).text("emailVerified"));
    Map<String, Object> wanted = Map.of("name", "His", "environment", "development");
    String[] key = bearer(house.send("POST", "/api/api-keys", wanted, bob).is(201).text("key"));
    assertEquals(email, me(key).is(200).text("email"));

    String user = "/api/users/" + joined.text("user", "id");
    assertEquals(
        "suspended", house.send("POST", user + "/suspend", Map.of(), owner).text("status"));
    me(bob).is(401);
    me(key).is(401);
    house.login(email, PASSWORD).is(401);
    house.send("POST", user + "/reactivate", "", owner).is(200);
    me(bob).is(401);
    me(key).is(200);
    String[] again = bearer(house.login(email, PASSWORD).is(200).text("token"));

    house.send("DELETE", user, "", owner).is(204);
    me(again).is(401);
    me(key).is(401);
    house.login(email, PASSWORD).is(401);
  }

  @Test
  void whoHasAnAccountJoinsWithItAndSwitchesBetweenBoth() {
    String[] owner = owner();
    String email = newEmail();
    Said bob = house.register(email).is(200);
    String token = invite(email, role("viewer", owner), owner);
    Map<String, Object> link = Map.of("token", token);
    house.send("POST", "/api/users/invitations/accept", link).is(403);
    String[] his = bearer(bob.text("token"));
    Said joined = house.send("POST", "/api/users/invitations/accept", link, his).is(200);
    List<?> organizations =
        (List<?>) house.send("GET", "/api/users/me/organizations", "", his).is(200).at();
    assertEquals(2, organizations.size());
    Map<String, Object> other = Map.of("organizationId", joined.text("organizationId"));
    Said there = house.post("/switch-organization", other, his).is(200);
    assertEquals("viewer", me(bearer(there.text("token"))).is(200).text("role"));
  }

  @Test
  void aMailedLinkMakesANewAddressTheUsers() {
    String email = newEmail();
    String[] ada = bearer(house.register(email).is(200).text("token"));
    String wanted = newEmail();
    Map<String, Object> sent = new HashMap<>(Map.of("newEmail", wanted, "password", "nonsense 1"));
    house.send("POST", "/api/users/me/email", sent, ada).is(403);
    sent.put("password", PASSWORD);
    house.send("POST", "/api/users/me/email", sent, ada).is(202);
    house.login(wanted, PASSWORD).is(401);
    assertEquals(1, house.mails(email, "new e-mail address was asked for"));
    String token = house.mailed(wanted, "new e-mail").orElseThrow();
    house.post("/email/verify", Map.of("token", token)).is(200);
    house.login(wanted, PASSWORD).is(200);
    house.login(email, PASSWORD).is(401);
  }

  @Test
  void aPictureHasATagAndNeedsNoFontOfTheServer() {
    String[] ada = bearer(house.register(newEmail()).is(200).text("token"));
    Said me = me(ada).is(200);
    String path = "/api/users/" + me.text("id") + "/avatar";
    assertTrue(me.text("avatarUrl").endsWith(path));
    Said picture = house.send("GET", path, "", ada).is(200);
    String tag = picture.http().headers().firstValue("ETag").orElseThrow();
    assertEquals("image/png", picture.http().headers().firstValue("Content-Type").orElseThrow());
    String[] known = {ada[0], ada[1], "If-None-Match", tag};
    house.send("GET", path, "", known).is(304);
  }
}
