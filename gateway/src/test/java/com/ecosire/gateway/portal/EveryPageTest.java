package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.webhooks.Receiver;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the portal, in each language and in light and dark: whole, and open to all. */
class EveryPageTest {
  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/explorer",
          "/explorer/contacts.create",
          "/events",
          "/events/invoice.paid",
          "/signatures",
          "/guides/authentication",
          "/guides/errors",
          "/guides/limits",
          "/guides/paging",
          "/guides/idempotency",
          "/guides/concurrency",
          "/guides/dryrun",
          "/guides/webhooks",
          "/guides/graphql",
          "/guides/sdk",
          "/guides/changelog",
          "/status",
          "/problems/rate_limited",
          "/login",
          "/register",
          "/forgot-password",
          "/reset-password",
          "/verify-email",
          "/accept-invitation");

  /** What keeps people from using a page, by the rules of axe. */
  private static final String OBSTACLES =
      "if (!('axe' in window)) {"
          + Visitor.resource("/axe.min.js")
          + """

          }
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations
            .filter((each) => ['serious', 'critical'].includes(each.impact))
            .map((each) => each.id + ' ' + each.nodes.map((node) => node.html).join(' | '))
            .join('\\n');
          """;

  @RegisterExtension
  static final VisitedGateway house =
      VisitedGateway.with(
          "--webhooks.loopback=true",
          "--limits.free=100000",
          "--limits.freeDaily=1000000",
          "--limits.anonymous=100000",
          "--limits.operations=1000");

  private static Person grace;
  private static final List<String> own = new ArrayList<>();

  /** A person with some of everything, so that no list is empty. */
  @BeforeAll
  static void start() throws Exception {
    grace = house.register("Grace", "grace@example.com");
    stock();
  }

  private static void stock() throws Exception {
    Map<?, ?> key =
        grace.post(
            "/api-keys",
            Map.of("name", "Shop", "environment", "production", "scope", "read-write"));
    HttpResponse<String> failed =
        house
            .server()
            .anonymous("GET", "/api/contacts/x", "", "Authorization", "Bearer " + key.get("key"));
    assertTrue(failed.statusCode() >= 400);
    try (Receiver receiver = Receiver.always(200)) {
      Map<?, ?> endpoint =
          grace.post("/webhooks/endpoints", Map.of("url", receiver.url(), "events", List.of("*")));
      Map<?, ?> delivery =
          grace.post(
              "/webhooks/endpoints/" + endpoint.get("id") + "/test",
              Map.of("event", "invoice.paid"));
      Stream.of(
              "",
              "/api-keys",
              "/api-keys/" + key.get("id"),
              "/requests",
              "/requests/" + key.get("id") + "/" + request(key),
              "/webhooks",
              "/webhooks/" + endpoint.get("id"),
              "/deliveries",
              "/deliveries/" + delivery.get("id"),
              "/usage",
              "/audit",
              "/audit/" + first("/audit/entries?limit=1"),
              "/members",
              "/roles",
              "/organization",
              "/billing",
              "/licenses",
              "/purchases",
              "/imports",
              "/notifications",
              "/profile",
              "/security")
          .map("/dashboard"::concat)
          .forEach(own::add);
      while (receiver.received().isEmpty()) {
        Thread.sleep(50);
      }
    }
  }

  /** The logged request of a key, which is written a moment later. */
  private static Object request(Map<?, ?> key) throws InterruptedException {
    Object found = first("/api-keys/" + key.get("id") + "/requests");
    while (found == null) {
      Thread.sleep(100);
      found = first("/api-keys/" + key.get("id") + "/requests");
    }
    return found;
  }

  private static Object first(String path) {
    return grace.list(path).stream().findFirst().<Object>map(each -> each.get("id")).orElse(null);
  }

  @ParameterizedTest
  @CsvSource({"de,light,390", "es,dark,1280"})
  void isWhole(String language, String theme, int width) throws Exception {
    try (Visitor visitor = house.visitor(language)) {
      visitor.prefers(theme).holds(width);
      visitAll(visitor, path -> {});
    }
  }

  /** What the rules look at is the same in all languages. */
  @ParameterizedTest
  @CsvSource({"en,light,1280", "en,dark,390"})
  void isOpenToAll(String language, String theme, int width) throws Exception {
    Map<String, Object> obstacles = new LinkedHashMap<>();
    try (Visitor visitor = house.visitor(language)) {
      visitor.prefers(theme).holds(width);
      visitAll(visitor, path -> obstacles.put(path, visitor.finds(OBSTACLES)));
    }
    obstacles.values().removeIf(""::equals);
    assertEquals(Map.of(), obstacles);
  }

  private static void visitAll(Visitor visitor, Consumer<String> looking) throws Exception {
    for (String path : PUBLIC) {
      look(visitor.go(path), path, looking);
    }
    grace.signIn(visitor);
    for (String path : own) {
      look(visitor.go(path), path, looking);
    }
  }

  private static void look(Visitor visitor, String path, Consumer<String> looking) {
    visitor.requireWell(path);
    assertEquals(false, visitor.isCutOff(), path);
    looking.accept(path);
  }
}
