package com.ecosire.gateway.demo;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.query.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Licences of some products: issued by the orders of the year, and put to use by their buyers. */
final class DemoLicenses {
  private static final int MOST = 100;

  private final DemoCaller caller;
  private final DemoWords words;
  private final MovableClock clock;
  private int places;

  DemoLicenses(DemoCaller caller, DemoWords words, MovableClock clock) {
    this.caller = caller;
    this.words = words;
    this.clock = clock;
  }

  /** From now on an order of one of these products issues licences. */
  void offer(List<UUID> products) {
    caller.create(
        "licenses.policies.create",
        Map.of("name", "Odoo modules", "prefix", "ODOO", "productIds", products, "termDays", 730));
  }

  /** Most of the newest licences run somewhere; some were taken back. */
  void use() {
    Object found = caller.call("licenses.list", Map.of(), Map.of("limit", MOST));
    for (Object each : ((Page<?>) found).data()) {
      License license = (License) each;
      clock.pass(Duration.ofMinutes(7));
      if (words.oneIn(15)) {
        caller.item("licenses.suspend", license.id(), Map.of("reason", "The invoice is overdue"));
      } else if (!words.oneIn(4)) {
        activate(license.key());
      }
    }
  }

  private void activate(String key) {
    String domain = DemoWords.slug(words.firm(), "-") + "-" + ++places + ".example";
    Map<String, Object> place =
        Map.of("key", key, "domain", domain, "appVersion", "17." + words.upTo(4));
    caller.call("licenses.activate", Map.of(), place);
    caller.call("licenses.validate", Map.of(), place);
  }
}
