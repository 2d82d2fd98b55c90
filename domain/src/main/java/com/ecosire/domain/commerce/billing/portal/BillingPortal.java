package com.ecosire.domain.commerce.billing.portal;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.ReturnUrls;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoice;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoices;
import com.ecosire.domain.commerce.billing.methods.BillingPaymentMethod;
import com.ecosire.domain.commerce.billing.methods.PaymentMethods;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.Subscriptions;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a customer sees of its own purchases, here and on Stripe's page. */
public final class BillingPortal {
  private static final int INVOICES = 12;

  /** How long Stripe's link waits to be followed. */
  private static final Duration OPEN = Duration.ofMinutes(5);

  private final BillingTerms terms;
  private final Parts parts;

  /** What it shows. */
  public record Parts(
      Subscriptions subscriptions,
      BillingInvoices invoices,
      PaymentMethods methods,
      BillingCustomers customers) {}

  /** Over Stripe. */
  public BillingPortal(BillingTerms terms, Parts parts) {
    this.terms = terms;
    this.parts = parts;
  }

  /** Where Stripe's page leads back to. */
  @Doc("Where Stripe's page leads back to")
  public record OpenPortal(
      @Doc(value = "Where the browser goes on", example = "https://www.example.com/account")
          @NotNull
          @Size(min = 1, max = 2000)
          String returnUrl) {}

  /** Stripe's page of a customer. */
  @Doc("Stripe's page of a customer")
  public record PortalPage(
      @Doc("The page") @NotNull @Is(Scalar.URL) String url,
      @Doc("Until when it can be opened") @NotNull Instant expiresAt) {}

  /** What a customer has bought. */
  @Doc("What a customer has bought")
  public record OwnBilling(
      @Doc("The customer; absent where it never bought anything") @Ref("Contact") UUID contactId,
      @Doc("Its subscriptions, newest first") @NotNull List<BillingSubscription> subscriptions,
      @Doc("What is paid next; absent where nothing renews") NextPayment nextPayment,
      @Doc("Its newest invoices") @NotNull List<BillingInvoice> invoices,
      @Doc("How it pays") @NotNull List<BillingPaymentMethod> paymentMethods,
      @Doc("Its licenses") @NotNull List<OwnLicense> licenses) {}

  /** What is paid next. */
  @Doc("What is paid next")
  public record NextPayment(
      @Doc("The subscription") @NotNull @Ref("BillingSubscription") @Size(max = 255)
          String subscriptionId,
      @Doc("Minor units") @Is(Scalar.MONEY) long amount,
      @Doc("Currency of the amount") @NotNull @Is(Scalar.CURRENCY) String currency,
      @Doc("When") @NotNull Instant at) {}

  /** A licence of the customer. */
  @Doc("A license of the customer")
  public record OwnLicense(
      @Doc("Id of the license") @NotNull @Ref("License") UUID id,
      @Doc(value = "The product that it is for", example = "CRM Scoring") @NotNull @Size(max = 260)
          String productName,
      @Doc(value = "How things stand with it", example = "active") @NotNull String status,
      @Doc("When it expires, if ever") Instant expiresAt) {}

  private static final String LICENSES =
      "select l, p.input.name from License l, Product p where l.organizationId = :org and"
          + " p.organizationId = :org and p.id = l.input.productId and l.input.contactId ="
          + " :contact order by l.createdAt desc, l.id desc";

  private static final int MANY = 1000;

  /** What the caller has bought; empty lists where that is nothing. */
  public OwnBilling own(Call call) {
    Optional<UUID> contact = OwnContact.one(call);
    if (contact.isEmpty()) {
      return new OwnBilling(null, List.of(), null, List.of(), List.of(), List.of());
    }
    UUID id = contact.get();
    List<BillingSubscription> subscriptions = parts.subscriptions.of(id, call);
    return new OwnBilling(
        id,
        subscriptions,
        next(subscriptions).orElse(null),
        parts.invoices.newest(id, INVOICES, call),
        parts.methods.of(id, call),
        licenses(id, call));
  }

  private static Optional<NextPayment> next(List<BillingSubscription> subscriptions) {
    return subscriptions.stream()
        .filter(BillingSubscription::renews)
        .min(Comparator.comparing(BillingSubscription::currentPeriodEnd))
        .map(
            one ->
                new NextPayment(one.name(), one.amount(), one.currency(), one.currentPeriodEnd()));
  }

  private static List<OwnLicense> licenses(UUID contact, Call call) {
    return call.session()
        .manager()
        .createQuery(LICENSES, Object[].class)
        .setParameter("org", call.organization())
        .setParameter("contact", contact)
        .setMaxResults(MANY)
        .getResultStream()
        .map(row -> license((License) row[0], row[1], call))
        .toList();
  }

  private static OwnLicense license(License license, Object product, Call call) {
    return new OwnLicense(
        license.id(),
        product.toString(),
        license.statusAt(call.now()).name().toLowerCase(Locale.ROOT),
        license.expiresAt().orElse(null));
  }

  /** Opens Stripe's page of the caller's own customer; 404 where it never bought anything. */
  public Object openAtStripe(OpenPortal wanted, Call call) {
    ReturnUrls.fault("returnUrl", wanted.returnUrl())
        .ifPresent(
            fault -> {
              throw Problems.invalid(List.of(fault));
            });
    String customer =
        OwnContact.one(call)
            .flatMap(contact -> parts.customers.ofContact(contact, call))
            .orElseThrow(() -> Problems.notFound("customer"));
    return terms.stripe().openPortal(customer, wanted.returnUrl());
  }

  /** Stripe's page, which was opened before the transaction. */
  public PortalPage open(OpenPortal wanted, Call call) {
    StripeObject session = call.prepared(StripeObject.class);
    Instant created = session.time("created").orElse(call.now());
    return new PortalPage(session.text("url").orElseThrow(), created.plus(OPEN));
  }
}
