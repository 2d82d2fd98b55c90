package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those do who buy: pay, let themselves in, load, read invoices, cancel, choose a card. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PurchasesVisitTest {
  @RegisterExtension static final Shop shop = new Shop();

  private static Person seller;

  @BeforeAll
  static void start() {
    seller = shop.house().register("Grace", "grace.sells@example.com");
  }

  private static String page(String path) {
    return "http://localhost:" + shop.house().server().port() + path;
  }

  /** Somebody who has bought something, and is let in by the mail of that. */
  private static Person buyer(String email, String... products) {
    shop.buy(seller, email, products);
    return Person.join(shop.house().server(), "Bea", email);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Map<?, ?> own(Person buyer) {
    return buyer.get("/portal/billing");
  }

  private static Map<?, ?> first(Person buyer, String list) {
    return (Map<?, ?>) ((List<?>) own(buyer).get(list)).getFirst();
  }

  @Test
  void fromTheCheckoutToTheFile() throws Exception {
    String plugin = Shop.product(seller, "Stock Sync", 4900, "one_time");
    Shop.license(seller, plugin, 2);
    String sum = shop.release(seller, plugin, "stock-sync.zip");
    String cloud = Shop.product(seller, "Cloud Team", 2900, "month");
    String checkout = Shop.checkout(seller, "", page("/dashboard/purchases"), plugin, cloud);
    try (Visitor visitor = shop.house().visitor("es")) {
      visitor.open(checkout).write("[name=email]", "bea@example.com").write("[name=name]", "Bea");
      visitor.click("[value=pay]").sees("login.lead");
      visitor.go(
          "/accept-invitation#token=" + Mailbox.token(shop.house().server(), "/accept-invitation"));
      visitor.fill("account.password", Person.PASSWORD).press("invitation.submit");
      visitor.go("/dashboard/purchases").sees("login.lead");
      visitor.fill("account.email", "bea@example.com").fill("account.password", "a wrong one");
      visitor.press("login.submit").sees("problem.invalid_credential");
      visitor.fill("account.password", Person.PASSWORD).press("login.submit");

      visitor.sees("buy.lead").seesText("Stock Sync").seesText("Cloud Team").seesText(sum);
      visitor.sees("word.active").seesText("STANDIN-").sees("word.paid").seesText("78,00");
      visitor.press("buy.download");
      assertEquals(sum, sha256(visitor.saved("stock-sync.zip")));
      visitor.pressText("PDF");
      byte[] pdf = visitor.saved("invoice-" + visitor.text("[href*='/invoices/']") + ".pdf");
      assertTrue(new String(pdf, StandardCharsets.US_ASCII).startsWith("%PDF"));
      visitor.requireWell("purchases");

      visitor.pressText("Stock Sync").sees("lic.key").sees("gauge.of", "used", "0", "limit", "2");
      assertTrue(visitor.text("main pre").strip().matches("SHOP(-[0-9A-Z]{4}){4}"));
      visitor.misses("lic.revoke").misses("lic.log").requireWell("license");
      visitor.press("dash.purchases").sees("buy.lead");
      assertTrue(visitor.text("main").contains(visitor.say("buy.downloads")));
    }
  }

  /** The bank declines, which is mailed; the same page takes another card. */
  @Test
  void aCardIsDeclined() throws Exception {
    String plugin = Shop.product(seller, "Label Maker", 1900, "one_time");
    String address = "ben@example.com";
    String checkout = Shop.checkout(seller, address, page("/dashboard/purchases"), plugin);
    try (Visitor visitor = shop.house().visitor("de")) {
      visitor.open(checkout).click("[value=decline]").shows("[value=pay]");
      String mail = Mailbox.await(shop.house().server(), "did not go through");
      assertTrue(mail.contains("/dashboard/purchases"), mail);
      assertEquals(List.of(), seller.list("/contacts?search=" + address));
      visitor.click("[value=pay]").sees("login.lead");
      Person ben = Person.join(shop.house().server(), "Ben", address);
      ben.signIn(visitor).press("dash.purchases").seesText("Label Maker").sees("buy.notYet");
      visitor.sees("buy.licenses").requireWell("bought after all");
    }
    assertEquals(
        List.of("posted"),
        seller.list("/payments").stream()
            .filter(each -> each.get("amount").equals(1900))
            .map(each -> each.get("status"))
            .toList());
  }

  @Test
  void aSubscriptionIsCancelledAndResumed() throws Exception {
    String cloud = Shop.product(seller, "Backup Vault", 3100, "month");
    Person buyer = buyer("cora@example.com", cloud);
    try (Visitor visitor = shop.house().visitor(buyer, "de")) {
      visitor.press("dash.purchases").seesText("31,00").press("bill.quit");
      visitor.misses("bill.atPeriodEnd").fill("bill.reason", "Zu teuer").press("bill.cancel");
      visitor.hears("bill.cancelled").sees("bill.ends").seesText("Zu teuer");
      assertEquals(true, first(buyer, "subscriptions").get("cancelAtPeriodEnd"));
      visitor.press("bill.resume").hears("bill.resumed").misses("bill.ends");
      assertEquals(false, first(buyer, "subscriptions").get("cancelAtPeriodEnd"));
      visitor.misses("bill.changePlan").requireWell("resumed");
    }
  }

  @Test
  void cardsAreChosenAndStripesPageOpened() throws Exception {
    String cloud = Shop.product(seller, "Uptime Watch", 900, "month");
    Person buyer = buyer("dora@example.com", cloud);
    for (String name : List.of("pm_first", "pm_second")) {
      buyer.post("/billing/payment-methods", Map.of("paymentMethodId", name));
    }
    try (Visitor visitor = shop.house().visitor(buyer, "en")) {
      visitor.press("dash.purchases").sees("bill.methods").seesText("Visa ···· 4242");
      visitor.sees("bill.pays").press("bill.makeDefault").hears("saved");
      assertEquals("pm_second", standard(buyer));
      visitor.press("delete").sees("bill.forgetTitle", "name", "Visa ···· 4242").press("cancel");
      assertEquals(2, ((List<?>) own(buyer).get("paymentMethods")).size());
      visitor.press("delete").press("delete").hears("bill.forgotten");
      assertEquals("pm_second", standard(buyer));
      assertEquals(1, ((List<?>) own(buyer).get("paymentMethods")).size());
      visitor.requireWell("cards");
      visitor.press("buy.manage").seesText("Customer dora@example.com");
    }
  }

  private static Object standard(Person buyer) {
    return ((List<?>) own(buyer).get("paymentMethods"))
        .stream()
            .map(each -> (Map<?, ?>) each)
            .filter(each -> each.get("isDefault").equals(true))
            .map(each -> each.get("id"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(JsonText.write(own(buyer))));
  }
}
