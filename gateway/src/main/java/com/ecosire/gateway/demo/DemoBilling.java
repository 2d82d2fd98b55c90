package com.ecosire.gateway.demo;

import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.commerce.billing.checkouts.OpenCheckout.OpenedCheckout;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.gateway.stripe.StandIn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * What some customers, and the owner, pay for every month. The stand-in for Stripe lives through
 * the year with the rest, beside the orders; its events are taken as its webhooks are.
 */
final class DemoBilling implements AutoCloseable {
  private static final String SHOP = "https://www.example.com/shop";

  /**
   * Somebody subscribes.
   *
   * @param age days before today
   * @param product its place among all products
   * @param months how often it is renewed at most
   * @param end what becomes of it then: nothing as long as it runs on
   */
  private record Plan(long age, int product, int months, String end) {}

  private static final List<Plan> PLANS =
      List.of(
          new Plan(225, 10, 12, ""),
          new Plan(190, 11, 3, "now"),
          new Plan(145, 12, 12, ""),
          new Plan(110, 11, 2, "past_due"),
          new Plan(80, 10, 1, "later"),
          new Plan(35, 12, 12, ""));

  /** The owner buys a module, and a subscription with it. */
  private static final Plan OWN = new Plan(95, 11, 12, "");

  private static final int MODULE = 0;

  /** A subscription, and how often it was renewed. */
  private record Running(String name, Plan plan, Instant begin, int renewed) {
    Instant next() {
      return begin.atZone(ZoneOffset.UTC).plusMonths(renewed + 1L).toInstant();
    }
  }

  private final DemoCaller caller;
  private final MovableClock clock;
  private final Optional<StandIn> there;
  private final DemoGoods goods;
  private final ExecutorService hand = Executors.newSingleThreadExecutor();
  private final List<Future<?>> work = new ArrayList<>();
  private final List<Running> running = new ArrayList<>();

  /** Without a stand-in nobody pays for anything. */
  DemoBilling(DemoCaller caller, MovableClock clock, Optional<StandIn> there, DemoGoods goods) {
    this.caller = caller;
    this.clock = clock;
    this.there = there;
    this.goods = goods;
    later(this::price);
  }

  /** What happens on a day. */
  void pass(long age, DemoContacts contacts) {
    for (Plan plan : PLANS) {
      if (plan.age == age) {
        UUID buyer = contacts.at((int) age);
        later(stripe -> begin(plan, buyer, stripe));
      }
    }
    if (age == OWN.age) {
      later(this::beginOwn);
    }
    later(this::renew);
  }

  /** Work of its own time, there and at Stripe. */
  private void later(Consumer<StandIn> task) {
    Instant now = clock.instant();
    there.ifPresent(stripe -> work.add(hand.submit(() -> at(now, stripe, task))));
  }

  private void at(Instant now, StandIn stripe, Consumer<StandIn> task) {
    clock.moveTo(now);
    stripe.tell(Clock.fixed(now, ZoneOffset.UTC), (body, mark) -> take(body, mark, now));
    task.accept(stripe);
  }

  private void take(byte[] body, String signature, Instant now) {
    clock.moveTo(now);
    caller.signed("billing.webhooks", body, Signing.of(Signing.STRIPE, signature));
  }

  private void price(StandIn stripe) {
    price(MODULE, "one_time");
    PLANS.stream().map(Plan::product).distinct().forEach(product -> price(product, "month"));
  }

  private void price(int product, String interval) {
    Map<String, Object> values =
        Map.of(
            "productId",
            goods.products().get(product),
            "unitAmount",
            goods.price(product),
            "currency",
            "usd",
            "interval",
            interval);
    caller.create("billing.prices.create", values);
  }

  private void begin(Plan plan, UUID buyer, StandIn stripe) {
    Contact contact = (Contact) caller.item("contacts.get", buyer, Map.of());
    String session = open(contact.email().orElseThrow(), List.of(plan.product));
    stripe.pay(session, contact.email().orElseThrow(), contact.name());
    note(session, plan, stripe);
  }

  private void beginOwn(StandIn stripe) {
    String session = open(DemoPeople.EMAIL, List.of(MODULE, OWN.product));
    stripe.pay(session, DemoPeople.EMAIL, DemoPeople.NAME);
    note(session, OWN, stripe);
  }

  private String open(String email, List<Integer> basket) {
    List<Map<String, Object>> items =
        basket.stream()
            .map(each -> Map.<String, Object>of("productId", goods.products().get(each)))
            .toList();
    Map<String, Object> wanted =
        Map.of("items", items, "customerEmail", email, "successUrl", SHOP, "cancelUrl", SHOP);
    Object opened = caller.call("billing.checkout.checkout", Map.of(), wanted);
    return ((OpenedCheckout) opened).sessionId();
  }

  private void note(String session, Plan plan, StandIn stripe) {
    String subscription = stripe.member(session, "subscription");
    running.add(new Running(subscription, plan, clock.instant(), 0));
  }

  private void renew(StandIn stripe) {
    for (Running each : List.copyOf(running)) {
      if (each.next().isAfter(clock.instant())) {
        continue;
      }
      running.remove(each);
      if (each.renewed < each.plan.months) {
        stripe.renew(each.name);
        running.add(new Running(each.name, each.plan, each.begin, each.renewed + 1));
      } else {
        end(each, stripe);
      }
    }
  }

  private void end(Running each, StandIn stripe) {
    if (each.plan.end.equals("past_due")) {
      stripe.become(each.name, each.plan.end);
      return;
    }
    boolean later = each.plan.end.equals("later");
    caller.call(
        "billing.subscriptions.cancel",
        Map.of("id", each.name),
        Map.of("atPeriodEnd", later, "reason", later ? "Uses it no longer" : "Moved elsewhere"));
  }

  /** Waits until all of it has happened. */
  @Override
  public void close() {
    hand.close();
    try {
      for (Future<?> done : work) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The example subscriptions could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
