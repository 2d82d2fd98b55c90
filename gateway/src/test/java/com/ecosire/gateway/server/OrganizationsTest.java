package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.SignInHouse.Said;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What organizations decide, and how they begin, are handed over and end, by people over HTTP. */
class OrganizationsTest {
  @TempDir static Path folder;

  private static RunningGateway server;
  private static SignInHouse house;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder, "--http.trustedProxies=127.0.0.1");
    house = new SignInHouse(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoeverIsElsewhereIsKeptOutOverBothSurfaces() {
    Registered person = Registered.at(house);
    Said shut = person.own("PATCH", "/settings", Map.of("allowedIpRanges", List.of("192.0.2.1")));
    assertEquals(
        "shut_out", ((Map<?, ?>) ((List<?>) shut.is(422).at("details")).getFirst()).get("code"));
    person.own("PATCH", "/settings", Map.of("allowedIpRanges", List.of("2001:db8::/32"))).is(200);
    person.send("GET", "/contacts", "").is(200);
    // Without the proxy's word the address is 127.0.0.1.
    Said rest = new Said(server.anonymous("GET", "/api/contacts", "", bearer(person.token())));
    assertEquals("ip_denied", rest.is(403).code());
    String query = JsonText.write(Map.of("query", "{ contacts { nodes { id } } }"));
    Said graphql =
        new Said(
            server.anonymous(
                "POST",
                "/graphql",
                query,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + person.token()));
    assertTrue(graphql.http().body().contains("ip_denied"), graphql.http().body());
  }

  @Test
  void anOrganizationAsksForLongerPasswordsAndShorterSessions() throws Exception {
    Registered person = Registered.at(house);
    person.own("PATCH", "/settings", Map.of("passwordMinLength", 40, "sessionHours", 1)).is(200);
    Said refused =
        house
            .post(
                "/password/change",
                Map.of("currentPassword", PASSWORD, "newPassword", "a shorter one than that"),
                bearer(person.token()))
            .is(422);
    assertEquals(
        "too_short", ((Map<?, ?>) ((List<?>) refused.at("details")).getFirst()).get("code"));
    String slug = person.own("GET", "", "").is(200).text("slug");
    assertEquals(
        40L,
        ((Number) house.get("/options?organization=" + slug).at("passwordPolicy", "minLength"))
            .longValue());
    house.login(person.email(), PASSWORD).is(200);
    Said sessions = house.get("/sessions?sortBy=createdAt", bearer(person.token())).is(200);
    Map<?, ?> newest = (Map<?, ?>) ((List<?>) sessions.at("data")).getFirst();
    long hours =
        Duration.between(
                Instant.parse((String) newest.get("createdAt")),
                Instant.parse((String) newest.get("expiresAt")))
            .toHours();
    assertEquals(1, hours);
  }

  @Test
  void aListedOriginMayUseTheCookiesOfItsOwnPeopleOnly() throws Exception {
    Registered person = Registered.at(house);
    Registered other = Registered.at(house);
    String page = "https://app-" + person.id() + ".example.com";
    person.own("PATCH", "/settings", Map.of("corsOrigins", List.of(page))).is(200);
    Said asked =
        house.send(
            "OPTIONS",
            "/api/contacts",
            "",
            "Origin",
            page,
            "Access-Control-Request-Method",
            "POST");
    assertEquals(
        "true", asked.http().headers().firstValue("Access-Control-Allow-Credentials").orElse(""));
    String own = "ecosire_auth=" + person.token();
    String foreign = "ecosire_auth=" + other.token();
    house.send("GET", "/api/contacts", "", "Origin", page, "Cookie", own).is(200);
    house.send("GET", "/api/contacts", "", "Origin", page, "Cookie", foreign).is(401);
    house.send("GET", "/api/contacts", "", "Cookie", foreign).is(200);
  }

  @Test
  void aDisabledModuleIsRefusedOverBothSurfacesAtOnce() {
    Registered person = Registered.at(house);
    assertEquals(
        "downloads", person.own("POST", "/modules/downloads/disable", "").is(200).text("disabled"));
    assertEquals("module_disabled", person.send("GET", "/downloads/files", "").is(403).code());
    assertTrue(
        person
            .graphql("{ downloadFiles { nodes { id } } }")
            .http()
            .body()
            .contains("module_disabled"));
    person.own("POST", "/modules/downloads/enable", "").is(200);
    person.send("GET", "/downloads/files", "").is(200);
    assertEquals("in_use", person.own("POST", "/modules/contacts/disable", "").is(409).code());
  }

  @Test
  void whoMakesAnOrganizationOwnsItAndSeesBoth() {
    Registered person = Registered.at(house);
    Said made =
        person.send("POST", "/organizations", Map.of("name", "Second", "currency", "eur")).is(201);
    assertEquals("free", made.text("planCode"));
    Said list = person.send("GET", "/organizations", "").is(200);
    assertEquals(1L, ((Number) made.at("memberCount")).longValue());
    assertEquals(2, ((List<?>) list.at("data")).size());
    person.send("GET", "/organizations/" + made.text("id"), "").is(404);
    String there =
        house
            .post(
                "/switch-organization",
                Map.of("organizationId", made.text("id")),
                bearer(person.token()))
            .is(200)
            .text("token");
    assertEquals("owner", house.get("/userinfo", bearer(there)).is(200).text("role"));
    house.send("GET", "/api/organizations/" + made.text("id"), "", bearer(there)).is(200);
  }

  @Test
  void anOwnerHandsOverToAMemberWhoseAddressIsProven() throws Exception {
    Registered giver = Registered.at(house).proven();
    String email = newEmail();
    Registered receiver = joined(giver, email);
    Map<String, Object> wanted = Map.of("userId", receiver.id(), "password", PASSWORD);
    giver
        .own("POST", "/transfer-ownership", Map.of("userId", receiver.id(), "password", "wrong"))
        .is(403);
    receiver.own("POST", "/transfer-ownership", wanted).is(403);
    giver.own("POST", "/transfer-ownership", wanted).is(200);
    assertEquals("owner", house.get("/userinfo", bearer(receiver.token())).is(200).text("role"));
    assertEquals("admin", house.get("/userinfo", bearer(giver.token())).is(200).text("role"));
    Waiting.until(
        "both mails",
        () -> house.mails(giver.email(), "owner") > 0 && house.mails(email, "owner") > 0);
    giver.own("POST", "/transfer-ownership", wanted).is(403);
  }

  /** Somebody who follows an invitation. */
  private static Registered joined(Registered host, String email) throws InterruptedException {
    host.send("POST", "/users/invitations", Map.of("email", email)).is(201);
    Waiting.until("the invitation", () -> house.mailed(email, "").isPresent());
    Said said =
        house
            .post(
                "/register",
                Map.of(
                    "email",
                    email,
                    "password",
                    PASSWORD,
                    "name",
                    "Grace",
                    "invitationToken",
                    house.mailed(email, "").orElseThrow(),
                    "acceptTerms",
                    true))
            .is(200);
    return new Registered(
        house, email, said.text("user", "id"), host.organization(), said.text("token"));
  }

  @Test
  void aClosingOrganizationIsReadAndNotChangedUntilItIsTakenBack() {
    Registered person = Registered.at(house);
    person.own("DELETE", "", "").is(204);
    assertEquals(1, house.mails(person.email(), "is closing"));
    person.send("GET", "/contacts", "").is(200);
    assertEquals(
        "organization_closing",
        person.send("POST", "/contacts", Map.of("name", "Late")).is(403).code());
    assertEquals("closing", person.own("GET", "", "").is(200).text("status"));
    assertEquals("active", person.own("POST", "/restore", "").is(200).text("status"));
    person.send("POST", "/contacts", Map.of("name", "In time")).is(201);
  }

  @Test
  void everythingIsExportedInOneFileThatProvesItself() throws Exception {
    Registered person = Registered.at(house);
    person.send("POST", "/contacts", Map.of("name", "Exported")).is(201);
    Map<String, byte[]> files = Archive.unzip(download(person));
    Map<?, ?> manifest =
        (Map<?, ?>) JsonText.parse(new String(files.get("manifest.json"), StandardCharsets.UTF_8));
    assertEquals(person.organization(), manifest.get("organizationId"));
    List<?> listed = (List<?>) manifest.get("files");
    assertEquals(files.size() - 1, listed.size());
    for (Object one : listed) {
      Map<?, ?> file = (Map<?, ?>) one;
      byte[] content = files.get((String) file.get("file"));
      assertEquals(sha256(content), file.get("sha256"));
      String text = new String(content, StandardCharsets.UTF_8);
      assertEquals(((Number) file.get("rows")).longValue(), text.lines().count());
    }
    String contacts = new String(files.get("contacts/Contact.ndjson"), StandardCharsets.UTF_8);
    assertTrue(contacts.contains("\"Exported\""));
    files
        .values()
        .forEach(file -> assertFalse(new String(file, StandardCharsets.UTF_8).contains(PASSWORD)));
    download(person);
  }

  private static byte[] download(Registered person) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/api/organizations/%s/export"
                        .formatted(server.port(), person.organization())))
            .headers(bearer(person.token()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode());
      return answer.body();
    }
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
