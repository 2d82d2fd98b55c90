package com.ecosire.domain.commerce.payments.refunds;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** Money that is paid back. */
@Entity
@Table(name = "payment_refund")
@Doc("Money that is paid back")
public class Refund extends Stored {
  @Doc(value = "Number of the refund, never given twice", example = "RF/2026/0003")
  @NotNull
  @Size(max = 40)
  @Unique
  String reference;

  @Doc("The payment")
  @NotNull
  @Ref("Payment")
  UUID paymentId;

  @Doc("The credit note that it pays out")
  @Ref("CreditNote")
  UUID creditNoteId;

  @Doc("Minor units")
  @Is(Scalar.MONEY)
  long amount;

  @Doc("Currency of the amount")
  @NotNull
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc(value = "Why", example = "Goods came back")
  @NotNull
  @Size(max = 500)
  String reason;

  @Doc("How far it has come")
  @NotNull
  @Enumerated(EnumType.STRING)
  RefundStatus status = RefundStatus.PENDING;

  /** Whether the gateway was asked for it from here. */
  @Hidden boolean asked;

  @Doc("Id of the refund at Stripe")
  @Size(max = 255)
  @Unique
  String gatewayId;

  @Doc("When the money went back")
  Instant refundedAt;

  /** Number of the refund. */
  public String reference() {
    return reference;
  }

  /** The payment. */
  public UUID paymentId() {
    return paymentId;
  }

  /** Minor units. */
  public long amount() {
    return amount;
  }

  /** How far it has come. */
  public RefundStatus status() {
    return status;
  }

  /** When the money went back. */
  public Instant refundedAt() {
    return refundedAt;
  }
}
