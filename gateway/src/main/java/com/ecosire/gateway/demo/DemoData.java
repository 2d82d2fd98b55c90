package com.ecosire.gateway.demo;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.gateway.stripe.StandIn;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Makes a year of business for the demo organization; always the same one. */
public final class DemoData {
  private static final int DAYS = 365;
  private static final int CONTACTS = 320;
  private static final int LICENSED = 3;
  private static final int SEED = 42;
  private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

  private final Catalog catalog;
  private final Function<Clock, Pipeline> pipelines;
  private final Optional<StandIn> stripe;

  /** A loader that calls operations through a pipeline whose clock it moves. */
  public DemoData(Catalog catalog, Function<Clock, Pipeline> pipelines, Optional<StandIn> stripe) {
    this.catalog = catalog;
    this.pipelines = pipelines;
    this.stripe = stripe;
  }

  /** Fills an organization with the year that ends now. */
  public void load(UUID organization, Instant now) {
    LOG.log(Level.INFO, "Making a year of example data; this is done once and takes some seconds");
    MovableClock clock = new MovableClock(now.minus(Duration.ofDays(DAYS + 1)));
    DemoCaller caller = new DemoCaller(catalog, pipelines.apply(clock), organization);
    DemoWords words = new DemoWords(new Random(SEED));
    DemoGoods goods = new DemoGoods(caller);
    goods.make();
    DemoLicenses licenses = new DemoLicenses(caller, words, clock);
    licenses.offer(goods.products().subList(0, LICENSED));
    DemoContacts contacts = new DemoContacts(caller, words);
    try (DemoOrders orders = new DemoOrders(caller, words, clock, goods.products());
        DemoBilling billing = new DemoBilling(caller, clock, stripe, goods)) {
      for (long age = DAYS; age > 0; age--) {
        clock.moveTo(morning(now, age));
        meet(contacts, clock, age);
        clock.moveTo(morning(now, age).plus(Duration.ofHours(2)));
        sell(orders, contacts, words, age);
        billing.pass(age, contacts);
      }
    }
    clock.moveTo(now.minus(Duration.ofHours(12)));
    licenses.use();
  }

  private static void meet(DemoContacts contacts, MovableClock clock, long age) {
    while (contacts.count() < CONTACTS * (DAYS - age + 30) / (DAYS + 30)) {
      clock.pass(Duration.ofMinutes(3));
      contacts.add();
    }
  }

  /** Business grows through the year and rests a little at weekends. */
  private static void sell(DemoOrders orders, DemoContacts contacts, DemoWords words, long age) {
    boolean busy = words.upTo(DAYS) < 120 + (DAYS - age) / 2;
    for (int i = busy ? 1 + words.upTo(3) : 0; i > 0; i--) {
      orders.add(contacts.any(), age);
    }
  }

  private static Instant morning(Instant now, long age) {
    return now.minus(Duration.ofDays(age)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(8));
  }
}
