package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.ReturnUrls;
import com.ecosire.domain.commerce.billing.checkouts.OpenCheckout.OpenedCheckout;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.customers.Buyer;
import com.ecosire.domain.commerce.billing.prices.BillingPrices;
import com.ecosire.domain.commerce.billing.stripe.NewSession;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.commerce.pricing.Pricing;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.References;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens pages of Stripe's on which somebody pays. */
public final class Opening {
  private static final Duration OPEN = Duration.ofHours(24);
  private static final Shape<OpenCheckout> SHAPE = Shape.of(OpenCheckout.class);
  // As many ids as fit into the 500 characters that Stripe keeps.
  private static final int MAX_PRODUCTS = 12;

  private final BillingTerms terms;
  private final Basket basket;
  private final BillingCustomers customers;

  /** Opens pages for the items of a catalogue. */
  public Opening(BillingTerms terms, Sources sources, BillingCustomers customers) {
    this.terms = terms;
    this.basket = new Basket(sources.items, sources.prices, sources.pricing);
    this.customers = customers;
  }

  /** What is sold at which price. */
  public record Sources(SellableItems items, BillingPrices prices, Pricing pricing) {}

  /** A page that was opened before the transaction. */
  private record Opened(StripeObject session, Plan plan) {}

  /** What is to be opened. */
  private record Plan(Basket.Priced priced, long discount, Who who, Instant expiresAt) {
    List<SoldItem> sold() {
      return priced.sold();
    }

    boolean isSubscription() {
      return sold().stream().anyMatch(SoldItem::isRecurring);
    }
  }

  /**
   * Who buys, as far as it is known.
   *
   * @param customer Stripe's name of the caller; nobody else's saved cards are shown to a caller
   */
  private record Who(
      Optional<UUID> user,
      Optional<UUID> contact,
      Optional<String> customer,
      Optional<String> email) {}

  /** Opens the page at Stripe; refuses what cannot be sold before that. */
  public Object openAtStripe(OpenCheckout wanted, Call call) {
    List<Violation> faults = new ArrayList<>();
    ReturnUrls.fault("successUrl", wanted.successUrl()).ifPresent(faults::add);
    ReturnUrls.fault("cancelUrl", wanted.cancelUrl()).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    References.all().check(SHAPE, Optional.empty(), wanted, call);
    Basket.Priced priced = basket.priced(wanted.items(), call);
    Who who = who(wanted, call);
    long discount =
        basket.discount(priced, new Basket.Coupon(wanted.couponCode(), who.contact), call);
    Plan plan = new Plan(priced, discount, who, call.now().plus(OPEN));
    return new Opened(terms.stripe().openCheckout(session(wanted, plan, call)), plan);
  }

  private Who who(OpenCheckout wanted, Call call) {
    Optional<Buyer> buyer = Buyer.of(call);
    Optional<String> asked = Optional.ofNullable(wanted.customerEmail());
    Optional<String> email = asked.or(() -> buyer.map(Buyer::email));
    boolean isCaller =
        buyer
            .filter(Buyer::proven)
            .map(Buyer::email)
            .filter(email.orElse("")::equalsIgnoreCase)
            .isPresent();
    Optional<UUID> contact = isCaller ? OwnContact.one(call) : Optional.empty();
    return new Who(
        call.caller().person(),
        contact,
        contact.flatMap(id -> customers.ofContact(id, call)),
        email);
  }

  private static NewSession session(OpenCheckout wanted, Plan plan, Call call) {
    Map<String, String> metadata = new HashMap<>();
    metadata.put("organizationId", call.organization().toString());
    plan.who.user.ifPresent(user -> metadata.put("userId", user.toString()));
    List<String> products =
        plan.sold().stream()
            .map(item -> item.productId().toString())
            .distinct()
            .limit(MAX_PRODUCTS)
            .toList();
    metadata.put("productIds", JsonText.write(products));
    return new NewSession(
        plan.isSubscription(),
        plan.sold().stream()
            .map(item -> NewSession.Line.of(item.stripePriceId(), item.quantity()))
            .toList(),
        plan.who.customer,
        plan.who.email,
        Optional.ofNullable(wanted.clientReferenceId()),
        plan.discount,
        plan.priced.currency(),
        plan.sold().stream().mapToInt(SoldItem::trialDays).max().orElse(0),
        new NewSession.Pages(wanted.successUrl(), wanted.cancelUrl(), plan.expiresAt),
        metadata);
  }

  /** Keeps what was opened. */
  public OpenedCheckout open(OpenCheckout wanted, Call call) {
    Opened opened = call.prepared(Opened.class);
    Plan plan = opened.plan;
    Checkout checkout = new Checkout();
    checkout.born(opened.session.id(), call);
    checkout.mode = plan.isSubscription() ? CheckoutMode.SUBSCRIPTION : CheckoutMode.PAYMENT;
    checkout.url = opened.session.text("url").orElseThrow();
    checkout.contactId = plan.who.contact.orElse(null);
    checkout.userId = plan.who.user.orElse(null);
    checkout.customerEmail = plan.who.email.orElse(null);
    checkout.clientReferenceId = wanted.clientReferenceId();
    checkout.items = wanted.items();
    checkout.sold = plan.sold();
    checkout.amountTotal = opened.session.amount("amount_total");
    checkout.currency = opened.session.text("currency").orElseThrow();
    checkout.discount = plan.discount;
    checkout.couponCode = wanted.couponCode();
    checkout.affiliateToken = wanted.affiliateToken();
    checkout.affiliateCode = wanted.affiliateCode();
    checkout.expiresAt = plan.expiresAt;
    call.session().manager().persist(checkout);
    return new OpenedCheckout(checkout.name(), checkout.url);
  }
}
