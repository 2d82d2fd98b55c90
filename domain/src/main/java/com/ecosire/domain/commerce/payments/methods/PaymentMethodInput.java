package com.ecosire.domain.commerce.payments.methods;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients set of a payment method. */
@Embeddable
@Doc("What clients set of a payment method")
class PaymentMethodInput {
  @Doc(value = "Name", example = "Bank transfer")
  @NotNull
  @Size(min = 1, max = 80)
  @Unique
  String name;

  @Doc("How money comes and goes")
  @NotNull
  @Immutable
  @Enumerated(EnumType.STRING)
  PaymentMethodKind kind;

  @Doc("The account that the money is on")
  @NotNull
  UUID accountId;

  @Doc("The account that fees are booked on; without one a payment has no fee")
  UUID feeAccountId;

  @Doc("The bank account behind it")
  UUID bankAccountId;

  @Doc(value = "How customers pay by it, printed on invoices", example = "IBAN DE02 1203 0000")
  @Is(Scalar.TEXT)
  String instructions;

  @Doc("Whether it can be used")
  boolean active = true;

  /** What is made at the first sale through Stripe. */
  static PaymentMethodInput ofStripe(UUID account) {
    PaymentMethodInput input = new PaymentMethodInput();
    input.name = "Stripe";
    input.kind = PaymentMethodKind.STRIPE;
    input.accountId = account;
    return input;
  }
}
