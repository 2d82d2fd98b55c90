package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.domain.platform.auth.secondfactor.Totp;
import com.ecosire.gateway.server.RunningGateway;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The ways into the dashboard, and back into it for who has lost one. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SignInVisitTest {
  private static final String PROVIDER = "house";

  @TempDir static Path folder;
  private static final MockOAuth2Server provider = new MockOAuth2Server();
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.isInstalled(), "there is no chromium here");
    provider.start(InetAddress.getLoopbackAddress(), freePort());
    // Where sign-ins come back to is told by the public address.
    int port = freePort();
    server =
        RunningGateway.start(
            folder.resolve("data"),
            "--http.port=" + port,
            "--http.publicUrl=http://localhost:" + port,
            "--limits.operations=1000",
            "--oidc.issuer="
                + provider.issuerUrl(PROVIDER).toString().replace("127.0.0.1", "localhost"),
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
    if (server != null) {
      server.close();
      provider.shutdown();
    }
  }

  private static Visitor visitor(String language) throws Exception {
    return Visitor.start(folder, server.port(), language);
  }

  private static Visitor signIn(Visitor visitor, String email, String password) throws Exception {
    visitor.go("/login").fill("account.email", email).fill("account.password", password);
    return visitor.press("login.submit");
  }

  @Test
  void aSecondFactorIsAskedForAndRecoveredFrom() throws Exception {
    Person second = Person.register(server, "Grace", "second@example.com");
    try (Visitor visitor = visitor("en")) {
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
    Person late = Person.register(server, "Grace", "late@example.com");
    try (Visitor visitor = visitor("en")) {
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
    Person.register(server, "Grace", "forgetful@example.com");
    try (Visitor visitor = visitor("de")) {
      signIn(visitor, "forgetful@example.com", "not this one at all")
          .seesText("invalid_credential");
      visitor.press("login.forgotten").fill("account.email", "forgetful@example.com");
      visitor.press("forgotten.submit").sees("forgotten.sent");
      visitor.go("/reset-password#token=" + Mailbox.token(server, "/reset-password"));
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
    try (Visitor visitor = visitor("es")) {
      visitor.go("/login?next=/dashboard/profile").press("login.with", "name", "The House");
      visitor.sees("me.lead").address("/dashboard/profile");
      visitor.requireWell("provider");
    }
  }

  @Test
  void whoIsInvitedJoinsWithTheRoleThatWasChosen() throws Exception {
    Person host = Person.register(server, "Grace", "host@example.com");
    try (Visitor visitor = visitor("en")) {
      host.signIn(visitor).press("dash.members").press("people.invite");
      visitor.fill("people.email", "guest@example.com").press("people.send");
      visitor.sees("people.invitations").seesText("guest@example.com");
      visitor.press("dash.signOut").sees("login.lead");

      visitor.go("/accept-invitation#token=" + Mailbox.token(server, "/accept-invitation"));
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
