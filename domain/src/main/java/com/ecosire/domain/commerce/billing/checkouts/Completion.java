package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.commerce.billing.BillingMails;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoices;
import com.ecosire.domain.commerce.billing.invoices.InvoiceEffects;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.billing.subscriptions.RenewalInterval;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionEffects;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionItem;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.licenses.LicenseSubscriptions;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.orders.PaidOrders;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.users.Memberships;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes an order, and what comes with it, of a checkout that Stripe says is paid. */
public final class Completion {
  /** A checkout was paid; who keeps invoices, payments or downloads does its part. */
  public static final Event<PaidCheckout> PAID =
      Event.internal("checkout.paid", PaidCheckout.class, "A checkout was paid");

  /** The checkout of an invoice was paid; who keeps payments records it. */
  public static final Event<SettledLink> SETTLED =
      Event.internal("checkout.settled", SettledLink.class, "The checkout of an invoice was paid");

  private final Parts parts;

  /** What a sale needs of others. */
  public record Parts(
      Checkouts checkouts,
      BillingCustomers customers,
      Contacts contacts,
      Supplier<Memberships> memberships,
      PaidOrders orders,
      LicenseSubscriptions licenses,
      SoldDownloads downloads,
      SubscriptionEffects subscriptions,
      BillingInvoices invoices,
      InvoiceEffects claims,
      BillingMails mails) {}

  /** Completes checkouts. */
  public Completion(Parts parts) {
    this.parts = parts;
  }

  /**
   * A checkout that was paid.
   *
   * @param order the confirmed order
   * @param payment Stripe's name of the payment: of the first invoice where it began a subscription
   * @param amount what was paid, in minor units
   */
  public record PaidCheckout(Checkout checkout, Order order, String payment, long amount) {}

  /** The checkout of an invoice that was paid. */
  public record SettledLink(Checkout checkout, UUID invoice) {}

  /** Stripe says that somebody has gone through a page; whether it is paid, the session says. */
  public boolean completed(StripeObject session, Call call) {
    Optional<Checkout> known = parts.checkouts.held(session.id(), call);
    known.ifPresent(checkout -> complete(checkout, session, call));
    return known.isPresent();
  }

  /** Stripe says that a page is closed on which nobody has paid. */
  public boolean expired(StripeObject session, Call call) {
    Optional<Checkout> open =
        parts
            .checkouts
            .held(session.id(), call)
            .filter(checkout -> checkout.status == CheckoutStatus.OPEN);
    open.ifPresent(checkout -> Checkouts.close(checkout, call));
    return open.isPresent();
  }

  private void complete(Checkout checkout, StripeObject session, Call call) {
    checkout.status = CheckoutStatus.COMPLETE;
    checkout.url = null;
    checkout.paymentStatus =
        session
            .text("payment_status")
            .map(word -> CheckoutPayment.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(CheckoutPayment.UNPAID);
    checkout.amountTotal = session.number("amount_total").orElse(checkout.amountTotal);
    checkout.subscriptionId = session.reference("subscription").orElse(checkout.subscriptionId);
    checkout.paymentIntentId = session.reference("payment_intent").orElse(checkout.paymentIntentId);
    checkout.touch(call.now());
    if (checkout.paymentStatus == CheckoutPayment.UNPAID) {
      return;
    }
    if (checkout.invoiceId != null) {
      call.emit(SETTLED, new SettledLink(checkout, checkout.invoiceId));
    } else if (checkout.orderId == null) {
      sell(checkout, session, call);
    }
  }

  private void sell(Checkout checkout, StripeObject session, Call call) {
    Contact buyer = buyer(checkout, session, call);
    checkout.contactId = buyer.id();
    checkout.customerEmail = buyer.email().orElse(checkout.customerEmail);
    Optional<String> customer = session.reference("customer");
    customer.ifPresent(name -> parts.customers.note(name, buyer.id(), call));
    long discount = session.number("total_details", "amount_discount").orElse(checkout.discount);
    Order order = parts.orders.make(sale(checkout, discount), call);
    checkout.orderId = order.id();
    if (checkout.subscriptionId != null) {
      begin(checkout, customer.orElse(null), call);
    }
    String payment =
        session
            .reference("invoice")
            .or(() -> session.reference("payment_intent"))
            .orElse(session.id());
    call.emit(PAID, new PaidCheckout(checkout, order, payment, checkout.amountTotal));
    parts.mails.purchase(
        buyer,
        new BillingMails.Paid(checkout.amountTotal, checkout.currency),
        new BillingMails.Goods(
            order, parts.licenses.keys(order.id(), call), parts.downloads.names(order.id(), call)),
        call);
  }

  /** The contact and the user of the address that paid, which Stripe has asked for. */
  private Contact buyer(Checkout checkout, StripeObject session, Call call) {
    String email =
        session
            .text("customer_details", "email")
            .or(() -> session.text("customer_email"))
            .or(() -> Optional.ofNullable(checkout.customerEmail))
            .orElseThrow(() -> Problems.conflict("The session names no address"));
    String name =
        session.text("customer_details", "name").filter(text -> !text.isBlank()).orElse(email);
    Contact contact = parts.contacts.ofBuyer(email, name, call);
    call.session().flush();
    parts.memberships.get().ofBuyer(email, name, call);
    return contact;
  }

  private static PaidOrders.Sale sale(Checkout checkout, long discount) {
    boolean trial = checkout.sold.stream().anyMatch(item -> item.trialDays() > 0);
    List<PaidOrders.Item> items =
        checkout.sold.stream()
            .map(
                item ->
                    new PaidOrders.Item(
                        item.productId(), item.variantId(), item.quantity(), first(item, trial)))
            .toList();
    return new PaidOrders.Sale(
        checkout.contactId, checkout.currency, items, discount, "Paid by " + checkout.name());
  }

  /** What is paid again begins with nothing where there is a trial. */
  private static long first(SoldItem item, boolean trial) {
    return trial && item.isRecurring() ? 0 : item.unitAmount();
  }

  private void begin(Checkout checkout, String customer, Call call) {
    List<SoldItem> recurring = checkout.sold.stream().filter(SoldItem::isRecurring).toList();
    List<SubscriptionItem> items =
        recurring.stream()
            .map(
                item ->
                    new SubscriptionItem(
                        item.productId(),
                        item.name(),
                        item.priceId(),
                        item.quantity(),
                        item.unitAmount()))
            .toList();
    parts.subscriptions.begin(
        new SubscriptionEffects.Begun(
            checkout.subscriptionId,
            customer,
            checkout.contactId,
            checkout.orderId,
            items,
            terms(recurring, checkout.currency),
            parts.invoices.paidUntil(checkout.subscriptionId, call)),
        call);
    parts.claims.claim(checkout.subscriptionId, checkout.contactId, call);
  }

  private static SubscriptionEffects.Terms terms(List<SoldItem> recurring, String currency) {
    SoldItem first = recurring.getFirst();
    return new SubscriptionEffects.Terms(
        RenewalInterval.valueOf(first.interval().toUpperCase(Locale.ROOT)),
        first.intervalCount(),
        recurring.stream().mapToInt(SoldItem::trialDays).max().orElse(0),
        currency);
  }
}
