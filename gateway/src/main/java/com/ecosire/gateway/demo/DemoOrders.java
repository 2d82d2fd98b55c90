package com.ecosire.gateway.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Orders in every state: old ones are delivered, young ones are on their way, some were given up.
 * They are made one after the other, so that their numbers rise with the time; what becomes of them
 * then, others see to meanwhile.
 */
final class DemoOrders implements AutoCloseable {
  private static final int DAYS_TO_DELIVER = 6;
  private static final int HANDS = 3;

  private final DemoCaller caller;
  private final DemoWords words;
  private final MovableClock clock;
  private final List<UUID> products;
  private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
  private final List<Future<?>> work = new ArrayList<>();

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
      later(() -> cancel(order));
    } else if (age > 1 || words.oneIn(2)) {
      later(() -> progress(order, age));
    }
    clock.pass(Duration.ofMinutes(11));
  }

  private void later(Runnable task) {
    Instant now = clock.instant();
    work.add(
        hands.submit(
            () -> {
              clock.moveTo(now);
              task.run();
            }));
  }

  /** Waits until everything has become of the orders that was to. */
  @Override
  public void close() {
    hands.close();
    try {
      for (Future<?> done : work) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The example orders could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cancel(UUID order) {
    clock.pass(Duration.ofMinutes(25));
    caller.item("orders.cancel", order, Map.of("reason", "The customer changed their mind"));
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
