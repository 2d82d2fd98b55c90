package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Money that came in or went out. */
@Entity
@Table(name = "payment")
@Doc("Money that came in or went out")
public class Payment extends Stored {
  @Doc(value = "Number of the payment, never given twice", example = "PAY/2026/0042")
  @NotNull
  @Size(max = 40)
  @Unique
  String reference;

  @Doc("How far it has come")
  @NotNull
  @Enumerated(EnumType.STRING)
  PaymentStatus status = PaymentStatus.DRAFT;

  @Embedded PaymentInput input = new PaymentInput();

  @Doc("What of it pays documents, in minor units")
  @Is(Scalar.MONEY)
  long amountAllocated;

  @Doc("What of it pays nothing yet, in minor units: the contact's credit once it is posted")
  @Is(Scalar.MONEY)
  long amountUnallocated;

  @Doc("What of it was paid back, in minor units")
  @Is(Scalar.MONEY)
  long amountRefunded;

  @Doc("Id of the payment at Stripe")
  @Size(max = 255)
  @Unique
  String gatewayId;

  @Doc("Why it did not go through")
  @Size(max = 500)
  String failureReason;

  @Hidden long amountCreditedBack;

  /** Number of the payment. */
  public String reference() {
    return reference;
  }

  /** How far it has come. */
  public PaymentStatus status() {
    return status;
  }

  /** Whom it came from or went to. */
  public UUID contactId() {
    return input.contactId;
  }

  /** How it came or went. */
  public UUID methodId() {
    return input.methodId;
  }

  /** Minor units. */
  public long amount() {
    return input.amount;
  }

  /** What was kept of it, in minor units. */
  public long fee() {
    return input.fee;
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return input.currency;
  }

  /** When it came or went. */
  public Instant paidAt() {
    return input.paidAt;
  }

  /** Whether it came in. */
  public boolean isInbound() {
    return input.direction == PaymentDirection.INBOUND;
  }

  /** What was paid back, in minor units. */
  public long amountRefunded() {
    return amountRefunded;
  }

  /** What pays nothing yet, in minor units. */
  public long amountUnallocated() {
    return amountUnallocated;
  }

  /** Its id at the gateway, if it came through one. */
  public Optional<String> gatewayId() {
    return Optional.ofNullable(gatewayId);
  }

  /** The first invoice that it pays, if it pays one. */
  public Optional<UUID> invoice() {
    return input.allocations.stream().map(one -> one.documentId).findFirst();
  }

  /** What it pays. */
  List<PaymentAllocation> allocations() {
    return input.allocations;
  }

  /** Pays other documents. */
  void allocate(List<PaymentAllocation> allocations) {
    input.allocations = List.copyOf(allocations);
    reckon();
  }

  /** Notes that a part was paid back, either for a credit note or out of what pays nothing. */
  public void refund(long refunded, boolean forCreditNote) {
    amountRefunded += refunded;
    amountCreditedBack += forCreditNote ? refunded : 0;
    reckon();
  }

  void reckon() {
    amountAllocated = input.allocations.stream().mapToLong(one -> one.amount).sum();
    boolean over = status == PaymentStatus.CANCELLED || status == PaymentStatus.FAILED;
    amountUnallocated =
        over ? 0 : input.amount - amountAllocated - (amountRefunded - amountCreditedBack);
  }
}
