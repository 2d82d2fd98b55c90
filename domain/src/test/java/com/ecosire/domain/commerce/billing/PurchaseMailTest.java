package com.ecosire.domain.commerce.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.platform.users.Staff;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The mail of a purchase names what was bought, and nothing that was not. */
class PurchaseMailTest {
  private final Selling house = new Selling();

  private String buy(UUID product) {
    house.price(product, "one_time", 4900);
    String session = house.open(product, 2);
    house.send(
        house.event(
            "checkout.session.completed", house.paid(session, "payment_intent", "pi_" + session)));
    return Staff.mail(house.email).text().plain();
  }

  @Test
  void namesTheKeysAndTheDownloads() {
    UUID product = house.licensed("one_time");
    String name = house.nameOf(product);
    String mail = buy(product);
    assertEquals(2, house.licenses().size());
    house.licenses().forEach(license -> assertTrue(mail.contains(license.key()), mail));
    assertTrue(mail.contains("\nYou may download:\n" + name + "\n\n"), mail);
    assertTrue(mail.contains("/dashboard/purchases\n"), mail);
    assertFalse(mail.contains("{"), mail);
  }

  @Test
  void aNewBuyerIsLetInByAMailOfTheShop() {
    buy(house.product("one_time"));
    MailMessage mail = Staff.mails(house.email).getLast();
    assertTrue(mail.text().subject().startsWith("Your account at Shop "), mail.text().subject());
    assertTrue(mail.text().plain().contains("/accept-invitation#token="));
  }

  @Test
  void namesDownloadsAloneWhereThereIsNoLicence() {
    UUID product = house.product("one_time");
    String mail = buy(product);
    assertTrue(mail.contains("You may download:\n" + house.nameOf(product)), mail);
    assertFalse(mail.contains("license"), mail);
  }

  @Test
  void namesTheOrderAloneWhereNothingComesWithIt() {
    String mail = buy(house.product("one_time", "type", "service"));
    assertTrue(mail.contains("$98.00"), mail);
    assertFalse(mail.contains("license"), mail);
    assertFalse(mail.contains("download"), mail);
    assertFalse(mail.contains("\n\n\n"), mail);
  }
}
