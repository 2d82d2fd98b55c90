package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Who opens hosted checkouts for invoices. */
public interface PaymentLinks {
  /**
   * Opens a checkout over the amount due of an invoice, or finds the one that is still open for the
   * same amount; before the transaction.
   */
  Object openAtStripe(Invoice invoice, AskPaymentLink wanted, Call call);

  /** Keeps what was opened for an invoice, which the call holds. */
  PaymentLink open(Invoice invoice, Call call);

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
