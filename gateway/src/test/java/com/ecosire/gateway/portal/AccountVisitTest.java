package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.webhooks.Receiver;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do about themselves, and how they find out what happened. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class AccountVisitTest {
  @RegisterExtension
  static final VisitedGateway house =
      VisitedGateway.with("--limits.operations=1000", "--webhooks.loopback=true");

  @Test
  void theProfileIsChangedAndAFurtherOrganizationFounded() throws Exception {
    Person grace = house.register("Grace", "grace.profile@example.com");
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.press("dash.profile").fill("me.name", "").press("save").sees("form.needed");
      visitor.fill("me.name", "Grace Hopper").fill("me.jobTitle", "Admiral").press("save");
      visitor.hears("saved");
      assertEquals("Grace Hopper", visitor.valueOf("me.name"));
      assertEquals("Admiral", grace.get("/users/me").get("jobTitle"));

      visitor.fill("me.newEmail", "hopper@example.com").fill("password.own", Person.PASSWORD);
      visitor.press("me.changeEmail").sees("me.emailSent");
      Mailbox.await(house.server(), "hopper@example.com");

      visitor.press("me.found").fill("me.organization", "Compiler Works").press("me.found");
      visitor.sees("over.hello", "name", "Grace Hopper");
      visitor
          .press("dash.profile")
          .seesText("Compiler Works")
          .press("me.switch")
          .sees("over.hello", "name", "Grace Hopper");
      visitor.requireWell("switched");
    }
  }

  @Test
  void notificationsAreReadAndTheirWaysChosen() throws Exception {
    Person grace = house.register("Grace", "grace.notices@example.com");
    Person ben = grace.invite("Ben", "ben.notices@example.com");
    grace.post(
        "/notifications/send",
        Map.of("title", "Stocktaking", "body", "On Friday at noon.", "everyone", true));
    try (Visitor visitor = house.visitor(ben, "de")) {
      visitor.press("dash.notifications").seesText("On Friday at noon.").press("me.markRead");
      visitor.sees("me.markUnread").press("me.markUnread").sees("me.markRead");
      visitor.press("me.readAll").sees("me.markUnread").press("delete").misses("me.markUnread");
      assertEquals(List.of(), ben.list("/notifications"));
      visitor.requireWell("notifications");
    }
  }

  @Test
  void otherSessionsAreEnded() throws Exception {
    Person grace = house.register("Grace", "grace.sessions@example.com");
    try (Visitor visitor = house.visitor(grace, "es")) {
      visitor.press("dash.security").sees("me.this").press("me.end").sees("me.endTitle");
      visitor.press("me.end").hides("main tbody tr:nth-child(2)");
      assertEquals(401, grace.call("GET", "/auth/userinfo", "").statusCode());
      visitor
          .go("/dashboard/security")
          .fill("me.currentPassword", "a guess")
          .fill("me.newPassword", "nine red boats at dawn");
      visitor.press("me.changePassword").sees("problem.wrong_password");
      visitor.fill("me.currentPassword", Person.PASSWORD).press("me.changePassword");
      visitor.hears("me.passwordChanged").requireWell("security");
    }
  }

  @Test
  void whatHappenedIsFoundInTheAuditLog() throws Exception {
    Person grace = house.register("Grace", "grace.audit@example.com");
    grace.post("/contacts", Map.of("name", "Ada Lovelace"));
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.press("dash.audit").sees("audit.lead").fill("audit.module", "contacts");
      visitor.pressText("contacts.create").seesText("Ada Lovelace").sees("audit.hash");
      visitor.press("dash.audit").press("audit.verify");
      assertTrue(visitor.text("dialog[open] .notice.good").contains("entries checked"));
      visitor.press("close").press("audit.export");
      String table = new String(visitor.saved("audit.csv"), StandardCharsets.UTF_8);
      assertTrue(table.contains("contacts.create"), table);
      visitor.requireWell("audit");
    }
  }

  @Test
  void aDeliveryIsCheckedInTheBrowser() throws Exception {
    Person grace = house.register("Grace", "grace.signs@example.com");
    try (Receiver receiver = Receiver.always(200);
        Visitor visitor = house.visitor("de")) {
      Map<?, ?> endpoint =
          grace.post("/webhooks/endpoints", Map.of("url", receiver.url(), "events", List.of("*")));
      grace.post("/contacts", Map.of("name", "Ada"));
      while (receiver.received().isEmpty()) {
        Thread.sleep(50);
      }
      var received = receiver.received().getFirst();
      String header = received.header("X-Ecosire-Signature");
      visitor.go("/").press("nav.signatures").press("sign.check").sees("sign.needsSecret");
      visitor.fill("sign.body", received.body());
      visitor.fill("sign.headers", "X-Ecosire-Signature: " + header);
      visitor.fill("sign.secretLabel", (String) endpoint.get("secret"));
      visitor.press("sign.check").sees("sign.ok");
      visitor.fill("sign.body", received.body() + " ").press("sign.check").sees("sign.wrong");
      visitor.fill("sign.headers", "Content-Type: x").press("sign.check").sees("sign.none");
      visitor.requireWell("signatures");
    }
  }
}
