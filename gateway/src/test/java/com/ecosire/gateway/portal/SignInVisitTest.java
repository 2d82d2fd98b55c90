package com.ecosire.gateway.portal;

import com.ecosire.domain.platform.auth.secondfactor.Totp;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways into the dashboard, and back into it for who has lost one. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SignInVisitTest {
  private static final String PROVIDER = "house";

  private static final MockOAuth2Server provider = new MockOAuth2Server();

  @RegisterExtension
  static final VisitedGateway house = VisitedGateway.asking(SignInVisitTest::switches);

  private static List<String> switches() throws Exception {
    provider.start(InetAddress.getLoopbackAddress(), freePort());
    String issuer = provider.issuerUrl(PROVIDER).toString().replace("127.0.0.1", "localhost");
    // Where sign-ins come back to is told by the public address.
    int port = freePort();
    return List.of(
        "--http.port=" + port,
        "--http.publicUrl=http://localhost:" + port,
        "--limits.operations=1000",
        "--oidc.issuer=" + issuer,
        "--oidc.clientId=gateway",
        "--oidc.clientSecret=a secret of the client",
        "--oidc.name=The House",
        "--oidc.organization=my-organization");
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @AfterAll
  static void close() {
    provider.shutdown();
  }

  private static Visitor signIn(Visitor visitor, String email, String password) throws Exception {
    visitor.go("/login").fill("account.email", email).fill("account.password", password);
    return visitor.press("login.submit");
  }

  @Test
  void aSecondFactorIsAskedForAndRecoveredFrom() throws Exception {
    Person second = house.register("Grace", "second@example.com");
    try (Visitor visitor = house.visitor("en")) {
      second.signIn(visitor).press("dash.security").press("me.turnOn").sees("me.proveFirst");
      visitor.fill("password.own", "a guess").press("me.goOn").sees("problem.wrong_password");
      visitor
          .fill("password.own", Person.PASSWORD)
          .press("me.goOn")
          .sees("me.scan")
          .press("me.byHand");
      byte[] secret = Base32.decode(visitor.code().replace(" ", ""));
      visitor.fill("me.code", Totp.code(secret, Totp.step(Instant.now()))).press("me.turnOn");
      visitor.sees("me.codesLead");
      List<String> codes = visitor.code().lines().toList();
      visitor.press("secret.kept").sees("me.factorOn").press("dash.signOut").sees("login.lead");

      signIn(visitor, "second@example.com", Person.PASSWORD).sees("login.secondTitle");
      visitor.press("login.useRecovery").fill("login.recoveryCode", codes.getFirst());
      visitor.press("login.confirm").sees("over.hello", "name", "Grace").requireWell("recovered");
    }
  }

  @Test
  void aSessionIsRenewedInTimeAndItsEndLeadsBack() throws Exception {
    Person late = house.register("Grace", "late@example.com");
    try (Visitor visitor = house.visitor("en")) {
      late.signIn(visitor).letAccessEnd().press("dash.profile").sees("me.lead");
      visitor.letAccessEnd().press("dash.security").sees("me.securityLead");

      late.post("/auth/logout-all", Map.of());
      visitor.press("dash.notifications").sees("login.lead");
      visitor.fill("account.email", "late@example.com").fill("account.password", Person.PASSWORD);
      visitor.press("login.submit").sees("me.preferences").address("/dashboard/notifications");
      visitor.requireWell("back");
    }
  }

  @Test
  void aForgottenPasswordIsSetAnewByMail() throws Exception {
    house.register("Grace", "forgetful@example.com");
    try (Visitor visitor = house.visitor("de")) {
      signIn(visitor, "forgetful@example.com", "not this one at all")
          .seesText("invalid_credential");
      visitor.press("login.forgotten").fill("account.email", "forgetful@example.com");
      visitor.press("forgotten.submit").sees("forgotten.sent");
      visitor.go("/reset-password#token=" + Mailbox.token(house.server(), "/reset-password"));
      visitor.fill("reset.password", "eight grey boats at dusk").press("reset.submit");
      visitor.sees("login.reset");
      signIn(visitor, "forgetful@example.com", "eight grey boats at dusk");
      visitor.sees("over.hello", "name", "Grace").requireWell("reset");
    }
  }

  @Test
  void aProviderSendsPeopleBackToWhereTheyWantedToGo() throws Exception {
    Map<String, Object> claims =
        Map.of("email", "house@example.com", "email_verified", true, "name", "Hopper");
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(PROVIDER, "42", "JWT", List.of("gateway"), claims, 600));
    try (Visitor visitor = house.visitor("es")) {
      visitor.go("/login?next=/dashboard/profile").press("login.with", "name", "The House");
      visitor.sees("me.lead").address("/dashboard/profile");
      visitor.requireWell("provider");
    }
  }

  @Test
  void whoIsInvitedJoinsWithTheRoleThatWasChosen() throws Exception {
    Person host = house.register("Grace", "host@example.com");
    try (Visitor visitor = house.visitor("en")) {
      host.signIn(visitor).press("dash.members").press("people.invite");
      visitor.fill("people.email", "guest@example.com").press("people.send");
      visitor.sees("people.invitations").seesText("guest@example.com");
      visitor.press("dash.signOut").sees("login.lead");

      visitor.go("/accept-invitation#token=" + Mailbox.token(house.server(), "/accept-invitation"));
      visitor.fill("account.name", "Guest").fill("account.password", Person.PASSWORD);
      visitor.press("invitation.submit").sees("login.lead");
      signIn(visitor, "guest@example.com", Person.PASSWORD).sees("over.hello", "name", "Guest");
      for (String page : List.of("usage", "members", "organization", "billing", "licenses")) {
        visitor.go("/dashboard/" + page).requireWell(page);
      }
      for (String page : List.of("imports", "notifications", "profile", "security")) {
        visitor.go("/dashboard/" + page).requireWell(page);
      }
    }
  }
}
