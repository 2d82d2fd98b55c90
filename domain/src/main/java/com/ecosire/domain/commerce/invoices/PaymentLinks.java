package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/** Who opens hosted checkouts for invoices. */
@FunctionalInterface
public interface PaymentLinks {
  /** Nobody, as long as there is no module that speaks with Stripe. */
  PaymentLinks NONE =
      (invoice, wanted, call) -> {
        throw Problems.unavailable("Stripe is not configured", Duration.ofHours(1));
      };

  /**
   * A checkout over the amount due of an invoice, which the call holds; one that is still open for
   * the same amount is given again.
   */
  PaymentLink open(Invoice invoice, AskPaymentLink wanted, Call call);

  /** Where the customer goes after the checkout. */
  @Doc("Where the customer goes after the checkout")
  record AskPaymentLink(
      @Doc("After paying") @Is(Scalar.URL) String successUrl,
      @Doc("After giving up") @Is(Scalar.URL) String cancelUrl) {}

  /** A hosted checkout for an invoice. */
  @Doc("A hosted checkout for an invoice")
  record PaymentLink(
      @Doc("Where the customer pays") @NotNull @Is(Scalar.URL) String url,
      @Doc("What is to be paid, in minor units") @Is(Scalar.MONEY) long amount,
      @Doc("Its currency") @NotNull @Is(Scalar.CURRENCY) String currency,
      @Doc("Until when it works") @NotNull Instant expiresAt) {}
}
