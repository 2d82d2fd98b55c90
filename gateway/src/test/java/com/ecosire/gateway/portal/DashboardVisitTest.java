package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.webhooks.Receiver;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From registering to the first webhook and back to what went wrong, as a person does it. */
class DashboardVisitTest {
  @RegisterExtension
  static final VisitedGateway house =
      VisitedGateway.with("--webhooks.loopback=true", "--limits.operations=1000");

  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void registersCallsReceivesAndFindsWhatWentWrong(String language) throws Exception {
    AtomicInteger status = new AtomicInteger(200);
    try (Visitor visitor = house.visitor(language);
        Receiver receiver =
            new Receiver((exchange, number) -> Receiver.answer(exchange, status.get(), "seen"))) {
      register(visitor, "grace." + language + "@example.com");
      String first = makeKey(visitor);
      assertEquals(200, call("GET", "/api/contacts", "", first).statusCode());
      String key = rotate(visitor);
      assertEquals(200, call("GET", "/api/contacts", "", first).statusCode());

      HttpResponse<String> failed = call("GET", "/api/contacts/nobody", "", key);

      addEndpoint(visitor, receiver);
      makeContact(key, "Ada");
      hears(receiver, "Ada");
      visitor.press("dash.deliveries").sees("word.delivered").seesText("contact.created");

      status.set(500);
      makeContact(key, "Blaise");
      hears(receiver, "Blaise");
      retry(visitor, status);
      find(visitor, failed);
      visitor.requireWell(language);
    }
  }

  private static void register(Visitor visitor, String email) throws Exception {
    visitor.go("/register").fill("account.name", "Grace").fill("account.email", email);
    visitor.fill("account.password", "short").press("register.submit").sees("form.look");
    visitor
        .fill("account.password", Person.PASSWORD)
        .tick("register.terms")
        .press("register.submit");
    visitor.sees("over.hello", "name", "Grace");
    visitor.go("/verify-email#token=" + Mailbox.token(house.server(), "/verify-email"));
    visitor.sees("verify.done", "email", email).press("verify.on").sees("over.steps");
  }

  private static String makeKey(Visitor visitor) throws Exception {
    visitor.press("dash.api-keys").press("keys.create").sees("keys.nameHint").press("keys.create");
    visitor.sees("form.needed");
    visitor.fill("keys.name", "Shop").fill("keys.environment", "production");
    visitor.fill("keys.scope", "read-write").press("keys.create").sees("keys.onceLead");
    String key = visitor.code();
    assertTrue(key.matches("ecos_live_\\w{32}"), key);
    visitor.press("secret.kept").address("/dashboard/api-keys/[\\\\w-]+");
    visitor.seesText("Shop").sees("word.active");
    return key;
  }

  private static String rotate(Visitor visitor) throws Exception {
    visitor.press("keys.rotate").sees("keys.rotateLead").press("keys.rotate");
    visitor.sees("keys.tryIt");
    String key = visitor.code();
    visitor.press("secret.kept").sees("keys.overlap").sees("word.rotating").seesText("23:59:");
    return key;
  }

  private static void addEndpoint(Visitor visitor, Receiver receiver) throws Exception {
    visitor
        .press("dash.webhooks")
        .press("hooks.create")
        .sees("hooks.urlHint")
        .fill("hooks.url", receiver.url());
    visitor.tick("hooks.allEvents").press("hooks.create").sees("hooks.secretLead");
    assertTrue(visitor.code().startsWith("whsec_"));
    visitor.press("secret.kept").address("/dashboard/webhooks/[\\\\w-]+");
    visitor.sees("word.enabled").sees("hooks.secretNote");
  }

  private static void hears(Receiver receiver, String name) throws Exception {
    while (receiver.received().stream().noneMatch(each -> each.body().contains(name))) {
      Thread.sleep(50);
    }
  }

  private static void retry(Visitor visitor, AtomicInteger status) throws Exception {
    visitor.press("dash.webhooks").press("dash.deliveries").sees("word.retrying");
    visitor.pressText("contact.created").sees("hooks.nextAttempt").seesText("500");
    status.set(200);
    // The page looks again by itself.
    visitor.sees("hooks.attempt", "number", "2").sees("hooks.deliveredAt");
  }

  private static void find(Visitor visitor, HttpResponse<String> failed) throws Exception {
    String id = failed.headers().firstValue("X-Request-Id").orElseThrow();
    visitor.press("dash.requests").fill("requests.id", id);
    visitor.pressText("GET /api/contacts/nobody").seesText(id).sees("requests.noBodies");
    visitor.press("dash.signOut").sees("login.lead");
  }

  private static void makeContact(String key, String name) {
    HttpResponse<String> made = call("POST", "/api/contacts", "{\"name\": \"" + name + "\"}", key);
    assertEquals(201, made.statusCode(), made.body());
  }

  private static HttpResponse<String> call(String method, String path, String body, String key) {
    return house
        .server()
        .anonymous(
            method,
            path,
            body,
            "Authorization",
            "Bearer " + key,
            "Content-Type",
            "application/json");
  }
}
