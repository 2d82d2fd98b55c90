package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.gateway.webhooks.Receiver;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What takes a while, and says how far it is. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProgressVisitTest {
  private static final int KEYS = 30;

  /** Longer than the page waits before it looks again. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  @RegisterExtension
  static final VisitedGateway house =
      VisitedGateway.with(
          "--webhooks.loopback=true", "--limits.free=100000", "--limits.operations=1000");

  @Test
  void contactsAreImported() throws Exception {
    Person grace = house.register("Grace", "grace.imports@example.com");
    String file = "name,email\nAda,ada@example.com\nBlaise,blaise@example.com\nEve,nowhere\n";
    try (Visitor visitor = house.visitor(grace, "de")) {
      visitor.press("dash.imports").press("imp.start").sees("form.needed");
      visitor.fill("imp.kind", "contacts").give("imp.file", "people.csv", file).press("imp.start");
      visitor.hears("imp.sending", "percent", "0").hears("imp.working").sees("imp.created");
      visitor.sees("imp.message").shows("tbody code").requireWell("imported");
    }
    List<Object> names =
        grace.list("/contacts?sortBy=name&sortOrder=asc").stream()
            .<Object>map(each -> each.get("name"))
            .toList();
    assertEquals(List.of("Ada", "Blaise"), names);
  }

  @Test
  void deliveriesAreSentAgain() throws Exception {
    Person grace = house.register("Grace", "grace.replays@example.com");
    CountDownLatch open = new CountDownLatch(1);
    try (Receiver receiver =
            new Receiver(
                (exchange, number) -> {
                  if (number > 2) {
                    open.await();
                  }
                  Receiver.answer(exchange, 200, "seen");
                });
        Visitor visitor = house.visitor(grace, "es")) {
      grace.post(
          "/webhooks/endpoints", Map.of("url", receiver.url(), "events", List.of("contact.*")));
      grace.post("/contacts", Map.of("name", "Ada"));
      grace.post("/contacts", Map.of("name", "Blaise"));
      while (grace.list("/webhooks/deliveries?status=delivered").size() < 2) {
        Thread.sleep(50);
      }
      visitor.press("dash.webhooks").pressText(receiver.url()).press("hooks.replay");
      visitor.sees("hooks.replayLead").untick("hooks.onlyFailed").press("hooks.replay");
      while (receiver.received().size() < 3) {
        Thread.sleep(50);
      }
      // It has looked since then.
      Thread.sleep(LOOK.toMillis());
      visitor.sees("hooks.replayed", "done", "0", "all", "2");
      open.countDown();
      visitor.sees("hooks.replayed", "done", "2", "all", "2").press("close");
      visitor.press("dash.deliveries").sees("word.replay").requireWell("replayed");
      assertEquals(4, receiver.received().size());
    }
  }

  @Test
  void aRequestOfAnyKeyIsFound() throws Exception {
    Person grace = house.register("Grace", "grace.searches@example.com");
    String wanted = useKeyOnce(grace, "/api/contacts/wanted");
    for (int each = 1; each < KEYS; each++) {
      useKeyOnce(grace, "/api/contacts/other");
    }
    String all = String.valueOf(KEYS);
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.press("dash.requests").fill("requests.id", wanted);
      visitor.hears("requests.asking", "done", "24", "all", all);
      visitor.pressText("GET /api/contacts/wanted").seesText(wanted);
      visitor.go("/dashboard/requests?requestId=nothing");
      visitor.sees("requests.notFound", "all", all);
      visitor.press("requests.inAudit").address("/dashboard/audit");
      visitor.requireWell("searched");
    }
  }

  /** A key that calls once and is revoked: so many may not work at a time. */
  private static String useKeyOnce(Person person, String path) {
    Map<?, ?> key =
        person.post(
            "/api-keys", Map.of("name", "Shop", "environment", "production", "scope", "read-only"));
    HttpResponse<String> failed =
        house.server().anonymous("GET", path, "", "Authorization", "Bearer " + key.get("key"));
    assertEquals(404, failed.statusCode(), failed.body());
    person.post("/api-keys/" + key.get("id") + "/revoke", Map.of());
    return failed.headers().firstValue("X-Request-Id").orElseThrow();
  }
}
