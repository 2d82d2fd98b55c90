package com.ecosire.gateway.stripe;

import com.ecosire.domain.commerce.billing.stripe.NewSession;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import java.util.Optional;

/** A checkout session as Stripe's library wants it. */
final class SessionParams {
  private SessionParams() {}

  /** What is taken off the first payment, which Stripe wants to know as a coupon. */
  static CouponCreateParams coupon(NewSession session) {
    return CouponCreateParams.builder()
        .setAmountOff(session.discount())
        .setCurrency(session.currency())
        .setDuration(CouponCreateParams.Duration.ONCE)
        .setMaxRedemptions(1L)
        .putAllMetadata(session.metadata())
        .build();
  }

  static SessionCreateParams of(NewSession session, Optional<String> coupon) {
    SessionCreateParams.Builder params =
        SessionCreateParams.builder()
            .setMode(
                session.subscription()
                    ? SessionCreateParams.Mode.SUBSCRIPTION
                    : SessionCreateParams.Mode.PAYMENT)
            .setSuccessUrl(session.pages().success())
            .setCancelUrl(session.pages().cancel())
            .setExpiresAt(session.pages().expiresAt().getEpochSecond())
            .putAllMetadata(session.metadata());
    session.lines().forEach(line -> params.addLineItem(line(line, session.currency())));
    session.clientReference().ifPresent(params::setClientReferenceId);
    coupon.ifPresent(
        id -> params.addDiscount(SessionCreateParams.Discount.builder().setCoupon(id).build()));
    who(params, session);
    return session.subscription() ? again(params, session) : once(params, session);
  }

  private static SessionCreateParams.LineItem line(NewSession.Line line, String currency) {
    SessionCreateParams.LineItem.Builder item =
        SessionCreateParams.LineItem.builder().setQuantity((long) line.quantity());
    line.price().ifPresentOrElse(item::setPrice, () -> item.setPriceData(once(line, currency)));
    return item.build();
  }

  private static PriceData once(NewSession.Line line, String currency) {
    return PriceData.builder()
        .setCurrency(currency)
        .setUnitAmount(line.amount())
        .setProductData(PriceData.ProductData.builder().setName(line.name()).build())
        .build();
  }

  private static void who(SessionCreateParams.Builder params, NewSession session) {
    if (session.customer().isPresent()) {
      params.setCustomer(session.customer().get());
      return;
    }
    session.email().ifPresent(params::setCustomerEmail);
    if (!session.subscription()) {
      // Subscriptions always have one.
      params.setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS);
    }
  }

  private static SessionCreateParams once(SessionCreateParams.Builder params, NewSession session) {
    return params
        .setPaymentIntentData(
            SessionCreateParams.PaymentIntentData.builder()
                .putAllMetadata(session.metadata())
                .build())
        .build();
  }

  private static SessionCreateParams again(SessionCreateParams.Builder params, NewSession session) {
    SessionCreateParams.SubscriptionData.Builder data =
        SessionCreateParams.SubscriptionData.builder().putAllMetadata(session.metadata());
    if (session.trialDays() > 0) {
      data.setTrialPeriodDays((long) session.trialDays());
    }
    return params.setSubscriptionData(data.build()).build();
  }
}
