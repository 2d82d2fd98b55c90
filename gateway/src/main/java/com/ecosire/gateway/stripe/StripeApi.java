package com.ecosire.gateway.stripe;

import com.ecosire.domain.commerce.billing.stripe.NewCustomer;
import com.ecosire.domain.commerce.billing.stripe.NewPrice;
import com.ecosire.domain.commerce.billing.stripe.NewSession;
import com.ecosire.domain.commerce.billing.stripe.PlanChange;
import com.ecosire.domain.commerce.billing.stripe.Stripe;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.settings.StripeSettings;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.SubscriptionItem;
import com.stripe.net.ApiResource;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceUpdateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionResumeParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.service.V1Services;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Stripe over its own library. */
public final class StripeApi implements Stripe {
  private static final int FAILING = 500;
  private static final Duration CONNECTING = Duration.ofSeconds(3);

  private final V1Services api;
  private final Caution caution;
  private final PdfReader pdfs;

  /** The account of a key. */
  public StripeApi(StripeSettings settings, String key) {
    Duration patience = Duration.ofMillis(settings.patience());
    this.api =
        StripeClient.builder()
            .setApiKey(key)
            .setApiBase(settings.apiBase())
            .setConnectTimeout((int) Math.min(CONNECTING.toMillis(), patience.toMillis()))
            .setReadTimeout((int) patience.toMillis())
            // Repeated by the caution, which also counts failures.
            .setMaxNetworkRetries(0)
            .build()
            .v1();
    this.caution = new Caution(patience);
    this.pdfs = new PdfReader(patience);
  }

  /** Whether Stripe answers now, be it with a refusal; asked once. */
  public boolean isUp() {
    try {
      api.balance().retrieve();
      return true;
    } catch (ApiConnectionException e) {
      return false;
    } catch (StripeException e) {
      return e.getStatusCode() == null || e.getStatusCode() < FAILING;
    }
  }

  /** What Stripe answered, word for word. */
  private static StripeObject read(ApiResource answered) {
    return StripeObject.parse(answered.getLastResponse().body()).orElseThrow();
  }

  @Override
  public String makePrice(NewPrice price) {
    ProductCreateParams product =
        ProductCreateParams.builder()
            .setId(price.productId())
            .setName(price.productName())
            .putAllMetadata(price.metadata())
            .build();
    caution.call(
        options -> {
          try {
            return api.products().create(product, options).getId();
          } catch (InvalidRequestException e) {
            if ("resource_already_exists".equals(e.getCode())) {
              return price.productId();
            }
            throw e;
          }
        });
    PriceCreateParams params = params(price);
    return caution.call(options -> api.prices().create(params, options).getId());
  }

  private static PriceCreateParams params(NewPrice price) {
    PriceCreateParams.Builder params =
        PriceCreateParams.builder()
            .setProduct(price.productId())
            .setUnitAmount(price.unitAmount())
            .setCurrency(price.currency())
            .putAllMetadata(price.metadata());
    price.nickname().ifPresent(params::setNickname);
    price
        .interval()
        .map(word -> word.toUpperCase(Locale.ROOT))
        .map(PriceCreateParams.Recurring.Interval::valueOf)
        .ifPresent(
            interval ->
                params.setRecurring(
                    PriceCreateParams.Recurring.builder()
                        .setInterval(interval)
                        .setIntervalCount((long) price.intervalCount())
                        .build()));
    return params.build();
  }

  @Override
  public void changePrice(String price, boolean active, Optional<String> nickname) {
    PriceUpdateParams params =
        PriceUpdateParams.builder().setActive(active).setNickname(nickname.orElse("")).build();
    caution.call(options -> api.prices().update(price, params, options).getId());
  }

  @Override
  public String makeCustomer(NewCustomer customer) {
    CustomerCreateParams params =
        CustomerCreateParams.builder()
            .setEmail(customer.email())
            .setName(customer.name())
            .putAllMetadata(customer.metadata())
            .build();
    return caution.call(options -> api.customers().create(params, options).getId());
  }

  @Override
  public StripeObject openCheckout(NewSession session) {
    Optional<String> coupon =
        session.discount() > 0
            ? Optional.of(
                caution.call(
                    options ->
                        api.coupons().create(SessionParams.coupon(session), options).getId()))
            : Optional.empty();
    var params = SessionParams.of(session, coupon);
    return caution.call(options -> read(api.checkout().sessions().create(params, options)));
  }

  @Override
  public StripeObject endWithPeriod(String subscription, boolean ends, Optional<String> reason) {
    SubscriptionUpdateParams.Builder params =
        SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(ends);
    reason.ifPresent(
        words ->
            params.setCancellationDetails(
                SubscriptionUpdateParams.CancellationDetails.builder().setComment(words).build()));
    return update(subscription, params.build());
  }

  private StripeObject update(String subscription, SubscriptionUpdateParams params) {
    return caution.call(options -> read(api.subscriptions().update(subscription, params, options)));
  }

  @Override
  public StripeObject end(String subscription, Optional<String> reason) {
    SubscriptionCancelParams.Builder params =
        SubscriptionCancelParams.builder().setProrate(false).setInvoiceNow(false);
    reason.ifPresent(
        words ->
            params.setCancellationDetails(
                SubscriptionCancelParams.CancellationDetails.builder().setComment(words).build()));
    return caution.call(
        options -> read(api.subscriptions().cancel(subscription, params.build(), options)));
  }

  @Override
  public StripeObject unpause(String subscription) {
    SubscriptionResumeParams params = SubscriptionResumeParams.builder().build();
    return caution.call(options -> read(api.subscriptions().resume(subscription, params, options)));
  }

  @Override
  public StripeObject changePlan(PlanChange change) {
    SubscriptionUpdateParams.Item item =
        SubscriptionUpdateParams.Item.builder()
            .setId(item(change))
            .setPrice(change.price())
            .setQuantity((long) change.quantity())
            .build();
    String proration = change.proration().toUpperCase(Locale.ROOT);
    return update(
        change.subscription(),
        SubscriptionUpdateParams.builder()
            .addItem(item)
            .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.valueOf(proration))
            .build());
  }

  /** A checkout tells of a subscription before Stripe tells of its items. */
  private String item(PlanChange change) {
    if (!change.item().isEmpty()) {
      return change.item();
    }
    List<SubscriptionItem> items =
        caution.call(
            options -> api.subscriptions().retrieve(change.subscription()).getItems().getData());
    return items.stream()
        .filter(each -> each.getPrice().getId().equals(change.before()))
        .findFirst()
        .orElseGet(items::getFirst)
        .getId();
  }

  @Override
  public byte[] invoicePdf(String invoice) {
    String address = caution.call(options -> api.invoices().retrieve(invoice).getInvoicePdf());
    return pdfs.read(address);
  }

  @Override
  public StripeObject attach(String method, String customer) {
    PaymentMethodAttachParams params =
        PaymentMethodAttachParams.builder().setCustomer(customer).build();
    return caution.call(options -> read(api.paymentMethods().attach(method, params, options)));
  }

  @Override
  public void detach(String method) {
    caution.call(options -> api.paymentMethods().detach(method, options).getId());
  }

  @Override
  public void payBy(String customer, String method, List<String> subscriptions) {
    CustomerUpdateParams params =
        CustomerUpdateParams.builder()
            .setInvoiceSettings(
                CustomerUpdateParams.InvoiceSettings.builder()
                    .setDefaultPaymentMethod(method)
                    .build())
            .build();
    caution.call(options -> api.customers().update(customer, params, options).getId());
    SubscriptionUpdateParams by =
        SubscriptionUpdateParams.builder().setDefaultPaymentMethod(method).build();
    subscriptions.forEach(subscription -> update(subscription, by));
  }

  @Override
  public String refund(String payment, long amount, String key) {
    RefundCreateParams params =
        RefundCreateParams.builder().setPaymentIntent(intent(payment)).setAmount(amount).build();
    return caution.call(key, options -> api.refunds().create(params, options).getId());
  }

  private String intent(String payment) {
    if (!payment.startsWith("in_")) {
      return payment;
    }
    InvoicePaymentListParams params =
        InvoicePaymentListParams.builder().setInvoice(payment).build();
    return caution.call(options -> api.invoicePayments().list(params, options).getData()).stream()
        .map(paid -> paid.getPayment().getPaymentIntent())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> Problems.conflict("Stripe knows no payment of the invoice " + payment));
  }

  @Override
  public StripeObject openPortal(String customer, String returnUrl) {
    SessionCreateParams params =
        SessionCreateParams.builder().setCustomer(customer).setReturnUrl(returnUrl).build();
    return caution.call(options -> read(api.billingPortal().sessions().create(params, options)));
  }
}
