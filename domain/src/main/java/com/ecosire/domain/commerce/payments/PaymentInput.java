package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What clients set of a payment. */
@Embeddable
@Doc("What clients set of a payment")
class PaymentInput {
  @Doc("Which way the money went")
  @Enumerated(EnumType.STRING)
  PaymentDirection direction = PaymentDirection.INBOUND;

  @Doc("Whom it came from or went to")
  @NotNull
  @Ref("Contact")
  UUID contactId;

  @Doc("How it came or went")
  @NotNull
  @Ref("PaymentMethod")
  UUID methodId;

  @Doc(value = "Minor units, above zero", example = "49900")
  @NotNull
  @Is(Scalar.MONEY)
  @Min(1)
  Long amount;

  @Doc("Currency of all amounts of the payment")
  @Is(Scalar.CURRENCY)
  String currency = "usd";

  @Doc("When it came or went, not in the future; now where it is left out")
  Instant paidAt;

  @Doc("What it pays; a plan as long as the payment is a draft")
  @Size(max = 500)
  @Convert(converter = PaymentAllocation.Column.class)
  List<PaymentAllocation> allocations = List.of();

  @Doc("What the bank or card company kept, in minor units")
  @Is(Scalar.MONEY)
  @Min(0)
  long fee;

  @Doc(value = "What the sender or the bank wrote", example = "INV/2026/0042")
  @Size(max = 120)
  String externalReference;

  @Doc("Words for whoever deals with it")
  @Size(max = 500)
  String memo;

  /** Whether a notice of the gateway makes it, and no client. */
  @Hidden @Transient boolean fromGateway;
}
