package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.stripe.NewCustomer;
import com.ecosire.domain.commerce.billing.stripe.NewPrice;
import com.ecosire.domain.commerce.billing.stripe.NewSession;
import com.ecosire.domain.commerce.billing.stripe.PlanChange;
import com.ecosire.domain.commerce.billing.stripe.Stripe;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A Stripe that remembers what it was asked, and answers as the real one does. */
final class FakeStripe implements Stripe {
  final List<String> asked = new ArrayList<>();
  final Map<String, NewPrice> prices = new ConcurrentHashMap<>();
  final Map<String, Map<String, Object>> subscriptions = new ConcurrentHashMap<>();
  private final Map<String, String> refunds = new ConcurrentHashMap<>();
  NewSession session;
  boolean away;

  /** What happens elsewhere while a page is opened, once. */
  Runnable meanwhile = () -> {};

  private void note(String what) {
    if (away) {
      throw Problems.unavailable("Stripe does not answer", Duration.ofSeconds(30));
    }
    asked.add(what);
  }

  static String name(String prefix) {
    return prefix + UUID.randomUUID().toString().replace("-", "");
  }

  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return values;
  }

  @Override
  public String makePrice(NewPrice price) {
    note("price");
    String name = name("price_");
    prices.put(name, price);
    return name;
  }

  @Override
  public void changePrice(String price, boolean active, Optional<String> nickname) {
    note("price " + active);
  }

  @Override
  public String makeCustomer(NewCustomer customer) {
    note("customer " + customer.email());
    return name("cus_");
  }

  @Override
  public StripeObject openCheckout(NewSession wanted) {
    note("checkout");
    session = wanted;
    Runnable once = meanwhile;
    meanwhile = () -> {};
    once.run();
    String name = name("cs_test_");
    long total = wanted.lines().stream().mapToLong(line -> amount(line) * line.quantity()).sum();
    return new StripeObject(
        map(
            "id",
            name,
            "url",
            "https://checkout.example.com/" + name,
            "amount_total",
            wanted.trialDays() > 0 ? 0 : total - wanted.discount(),
            "currency",
            wanted.currency()));
  }

  private long amount(NewSession.Line line) {
    return line.price().map(prices::get).map(NewPrice::unitAmount).orElse(line.amount());
  }

  private StripeObject changed(String subscription, Object... pairs) {
    Map<String, Object> said = subscriptions.get(subscription);
    said.putAll(map(pairs));
    return new StripeObject(said);
  }

  @Override
  public StripeObject endWithPeriod(String subscription, boolean ends, Optional<String> reason) {
    note("endWithPeriod " + ends);
    return changed(subscription, "cancel_at_period_end", ends);
  }

  @Override
  public StripeObject end(String subscription, Optional<String> reason) {
    note("end");
    return changed(subscription, "status", "canceled");
  }

  @Override
  public StripeObject unpause(String subscription) {
    note("unpause");
    return changed(subscription, "status", "active");
  }

  @Override
  public StripeObject changePlan(PlanChange change) {
    note("changePlan " + change.quantity() + " " + change.proration());
    return changed(
        change.subscription(), "items", items(change.item(), change.price(), change.quantity()));
  }

  /** The items of a subscription, as Stripe writes them. */
  Map<String, Object> items(String item, String price, int quantity) {
    NewPrice known = prices.get(price);
    Map<String, Object> recurring =
        map("interval", known.interval().orElse("month"), "interval_count", known.intervalCount());
    Map<String, Object> written =
        map("id", price, "unit_amount", known.unitAmount(), "recurring", recurring);
    return map("data", List.of(map("id", item, "price", written, "quantity", quantity)));
  }

  @Override
  public byte[] invoicePdf(String invoice) {
    note("pdf " + invoice);
    return new byte[] {'%', 'P', 'D', 'F'};
  }

  @Override
  public StripeObject attach(String method, String customer) {
    note("attach " + method);
    Map<String, Object> card =
        map("brand", "visa", "last4", "4242", "exp_month", 12, "exp_year", 2034);
    return new StripeObject(map("id", method, "type", "card", "card", card));
  }

  @Override
  public void detach(String method) {
    note("detach " + method);
  }

  @Override
  public void payBy(String customer, String method, List<String> paid) {
    note("payBy " + method + " " + paid.size());
  }

  @Override
  public String refund(String payment, long amount, String key) {
    note("refund " + payment + " " + amount);
    return refunds.computeIfAbsent(key, unasked -> name("re_"));
  }

  @Override
  public StripeObject openPortal(String customer, String returnUrl) {
    note("portal");
    return new StripeObject(map("id", "bps_1", "url", "https://portal.example.com", "created", 0));
  }
}
