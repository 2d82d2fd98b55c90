package com.ecosire.gateway.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Orders in every state: old ones are delivered, young ones are on their way, some were given up.
 */
final class DemoOrders {
  private static final int DAYS_TO_DELIVER = 6;

  private final DemoCaller caller;
  private final DemoWords words;
  private final MovableClock clock;
  private final List<UUID> products;

  DemoOrders(DemoCaller caller, DemoWords words, MovableClock clock, List<UUID> products) {
    this.caller = caller;
    this.words = words;
    this.clock = clock;
    this.products = products;
  }

  /** One order, {@code age} days before today. */
  void add(UUID contact, long age) {
    Map<String, Object> values = new HashMap<>();
    values.put("contactId", contact);
    values.put("lineItems", lines());
    if (words.oneIn(9)) {
      values.put("couponCodes", List.of("WELCOME10"));
    }
    UUID order = caller.create("orders.create", values);
    if (words.oneIn(12)) {
      clock.pass(Duration.ofMinutes(25));
      caller.item("orders.cancel", order, Map.of("reason", "The customer changed their mind"));
    } else if (age > 1 || words.oneIn(2)) {
      progress(order, age);
    }
  }

  private void progress(UUID order, long age) {
    clock.pass(Duration.ofMinutes(40));
    caller.item("orders.confirm", order, Map.of());
    if (age > 2) {
      clock.pass(Duration.ofMinutes(90));
      caller.item("orders.start", order, Map.of());
    }
    if (age > DAYS_TO_DELIVER) {
      clock.pass(Duration.ofHours(3));
      caller.item("orders.deliver", order, Map.of());
    }
  }

  private List<Map<String, Object>> lines() {
    List<Map<String, Object>> lines = new ArrayList<>();
    int count = 1 + words.upTo(4);
    for (int i = 0; i < count; i++) {
      lines.add(Map.of("productId", words.one(products), "quantity", 1 + words.upTo(5)));
    }
    return lines;
  }
}
