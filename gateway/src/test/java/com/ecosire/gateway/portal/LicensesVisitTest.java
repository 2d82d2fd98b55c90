package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those do who look after licences. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LicensesVisitTest {
  @RegisterExtension
  static final VisitedGateway house =
      VisitedGateway.with(
          "--limits.operations=1000",
          "--limits.free=100000",
          "--limits.freeDaily=1000000",
          "--limits.anonymous=100000",
          "--http.trustedProxies=127.0.0.1");

  /** A product with licences, and somebody to hold them. */
  private record Stock(Person seller, String product, String contact) {
    static Stock of(String email, int domains) {
      Person seller = house.register("Grace", email);
      String product = Shop.module(seller, "Rental Planner", "one_time");
      Shop.license(seller, product, domains);
      Map<String, Object> holder = Map.of("name", "Ada Holder", "email", "holder@example.com");
      return new Stock(seller, product, (String) seller.post("/contacts", holder).get("id"));
    }

    Map<?, ?> issue() {
      return seller.post("/licenses", Map.of("productId", product, "contactId", contact));
    }

    Map<?, ?> now(Map<?, ?> license) {
      return seller.get("/licenses/" + license.get("id"));
    }

    Visitor opens(Visitor visitor, Map<?, ?> license) throws Exception {
      return visitor.go("/dashboard/licenses/" + license.get("id"));
    }
  }

  private static HttpResponse<String> call(String action, Map<?, ?> license, String domain) {
    Map<String, Object> sent = Map.of("key", license.get("key"), "domain", domain);
    String address = "198.51.100." + (1 + Math.abs(license.hashCode() % 200));
    return house
        .server()
        .anonymous(
            "POST",
            "/api/licenses/" + action,
            JsonText.write(sent),
            "Content-Type",
            "application/json",
            "X-Forwarded-For",
            address);
  }

  private static void activate(Map<?, ?> license, String domain) {
    HttpResponse<String> answer = call("activate", license, domain);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private static boolean isValid(Map<?, ?> license, String domain) {
    return call("validate", license, domain).body().contains("\"valid\":true");
  }

  @Test
  void oneIsIssuedToAContact() throws Exception {
    Stock stock = Stock.of("grace.issues@example.com", 1);
    stock.seller.post(
        "/products",
        Map.of("sku", "NO-POLICY", "name", "Bare Module", "type", "digital", "price", 900));
    try (Visitor visitor = house.visitor(stock.seller, "de")) {
      visitor.press("dash.licenses").press("lic.issue").press("lic.issue").sees("form.needed");
      visitor.choose("bill.product", "Bare", "Bare Module (NO-POLICY)");
      visitor.choose("lic.contact", "Holder", "Ada Holder (holder@example.com)");
      visitor.fill("lic.limit", "3").press("lic.issue").sees("problem.no_policy");
      String sku = (String) stock.seller.get("/products/" + stock.product).get("sku");
      visitor.choose("bill.product", "Rental", "Rental Planner (" + sku + ")");
      visitor.press("lic.issue").sees("lic.key").seesText("Rental Planner");
      visitor.sees("gauge.of", "used", "0", "limit", "3").seesText("Ada Holder");
      visitor.sees("word.lic.issued").requireWell("issued");
    }
    Map<?, ?> made = stock.seller.list("/licenses").getFirst();
    assertEquals(
        List.of(3, stock.contact), List.of(made.get("activationsLimit"), made.get("contactId")));
  }

  @Test
  void theListIsFilteredSearchedAndPagedThrough() throws Exception {
    Stock stock = Stock.of("grace.lists@example.com", 1);
    Map<?, ?> oldest = stock.issue();
    for (int i = 0; i < 21; i++) {
      stock.issue();
    }
    Map<?, ?> newest = stock.seller.list("/licenses?limit=1").getFirst();
    stock.seller.post(
        "/licenses/" + oldest.get("id") + "/suspend", Map.of("reason", "The invoice is overdue"));
    try (Visitor visitor = house.visitor(stock.seller, "es")) {
      visitor.press("dash.licenses").sees("table.total", "count", "22");
      visitor.seesText((String) newest.get("key")).press("table.next");
      visitor.seesText((String) oldest.get("key")).press("table.previous");
      visitor.seesText((String) newest.get("key")).fill("state", "suspended");
      visitor.seesText((String) oldest.get("key")).sees("table.total", "count", "1");
      visitor.go("/dashboard/licenses?status=suspended").sees("table.total", "count", "1");
      visitor.fill("state", "").fill("search", (String) newest.get("key"));
      visitor.sees("table.total", "count", "1").seesText((String) newest.get("key"));
      visitor.fill("search", "NOBODY").sees("table.empty").requireWell("list");
    }
  }

  @Test
  void itIsSuspendedResumedRenewedChangedAndRevoked() throws Exception {
    Stock stock = Stock.of("grace.ends@example.com", 2);
    Map<?, ?> license = stock.issue();
    activate(license, "a.example.com");
    activate(license, "b.example.com");
    try (Visitor visitor = stock.opens(house.visitor(stock.seller, "de"), license)) {
      visitor.seesText("a.example.com").press("lic.suspend").press("lic.suspend");
      visitor.sees("form.needed").fill("lic.reason", "Nicht bezahlt").press("lic.suspend");
      visitor.hears("saved").sees("word.suspended").seesText("Nicht bezahlt");
      assertEquals(false, isValid(license, "a.example.com"));
      visitor.press("lic.resume").press("lic.resume").hears("saved").misses("lic.resume");
      assertEquals(true, isValid(license, "a.example.com"));

      Instant before = Instant.parse((String) stock.now(license).get("expiresAt"));
      visitor.press("lic.renew").fill("lic.days", "0").press("lic.renew").sees("form.look");
      visitor.fill("lic.days", "10").press("lic.renew").hears("saved");
      Instant after = Instant.parse((String) stock.now(license).get("expiresAt"));
      assertEquals(Duration.ofDays(10), Duration.between(before, after));

      visitor.press("edit").fill("lic.limit", "1").fill("lic.notes", "Zwei Läden").press("save");
      visitor.sees("problem.below_count").fill("lic.limit", "5").press("save").hears("saved");
      visitor.sees("gauge.of", "used", "2", "limit", "5").seesText("Zwei Läden");
      assertEquals(after.toString(), stock.now(license).get("expiresAt"));

      visitor.press("lic.revoke").press("cancel").press("lic.revoke");
      visitor.fill("lic.reason", "Missbrauch").press("lic.revoke").hears("saved");
      visitor.sees("word.revoked").misses("lic.renew").misses("lic.free").requireWell("revoked");
    }
    assertEquals(List.of("revoked", "Missbrauch"), state(stock.now(license)));
    assertEquals(false, isValid(license, "a.example.com"));
  }

  private static List<Object> state(Map<?, ?> license) {
    return List.of(license.get("status"), license.get("statusReason"));
  }

  @Test
  void aPlaceIsMovedAndFreed() throws Exception {
    Stock stock = Stock.of("grace.moves@example.com", 1);
    Map<?, ?> license = stock.issue();
    activate(license, "old.example.com");
    assertEquals(409, call("activate", license, "more.example.com").statusCode());
    try (Visitor visitor = stock.opens(house.visitor(stock.seller, "en"), license)) {
      visitor.sees("word.lic.refused").press("lic.transfer").fill("lic.toDomain", "10.0.0.1.5");
      visitor.press("lic.transfer").sees("problem.invalid_domain");
      visitor.fill("lic.toDomain", "new.example.com").press("lic.transfer").hears("saved");
      visitor.seesText("new.example.com").sees("word.lic.transferred");
      assertTrue(isValid(license, "new.example.com"));

      visitor
          .press("lic.free")
          .sees("lic.freeTitle", "domain", "new.example.com")
          .press("lic.free");
      visitor.hears("lic.freed").misses("lic.free").sees("word.released").requireWell("freed");
    }
    assertEquals(0, stock.now(license).get("activationsCount"));
    activate(license, "more.example.com");
  }

  @Test
  void theSecretIsRotatedAndAllOfThemExported() throws Exception {
    Stock stock = Stock.of("grace.exports@example.com", 1);
    Map<?, ?> license = stock.issue();
    try (Visitor visitor = house.visitor(stock.seller, "es")) {
      visitor.press("dash.licenses").press("lic.rotate").sees("lic.rotateLead").press("lic.rotate");
      visitor.sees("lic.secretLead");
      String secret = visitor.code();
      assertTrue(secret.length() >= 32, secret);
      visitor.press("secret.kept").press("lic.rotate").press("lic.rotate").sees("lic.secretLead");
      assertNotEquals(secret, visitor.code());
      visitor.press("secret.kept").press("lic.export");
      String table = new String(visitor.saved("licenses.csv"), StandardCharsets.UTF_8);
      assertTrue(table.contains((String) license.get("key")), table);
      visitor.requireWell("exported");
    }
  }
}
