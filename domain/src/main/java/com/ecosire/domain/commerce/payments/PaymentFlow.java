package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.invoices.InvoiceSettling;
import com.ecosire.domain.commerce.invoices.ledger.EntryKind;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Account;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Booking;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Paper;
import com.ecosire.domain.commerce.payments.Allocator.Before;
import com.ecosire.domain.commerce.payments.methods.PaymentMethods;
import com.ecosire.domain.commerce.payments.refunds.Refunds;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The way of a payment from draft to the books, and back. */
public final class PaymentFlow {
  private final Parts parts;

  /** What it stands on. */
  record Parts(
      Payments payments,
      PaymentMethods methods,
      Allocator allocator,
      InvoiceSettling settling,
      Timeline timeline) {}

  PaymentFlow(Parts parts) {
    this.parts = parts;
  }

  /** Why a payment is taken back. */
  @Doc("Why a payment is taken back")
  record CancelPayment(
      @Doc(value = "The reason", example = "Bounced") @NotNull @Size(min = 1, max = 500)
          String reason) {}

  /** What a payment is to pay. */
  @Doc("What a payment is to pay")
  record AllocatePayment(
      @Doc("In place of what it pays now; an empty list releases all") @Size(max = 500)
          List<PaymentAllocation> allocations,
      @Doc("Pay the open documents of the contact by due date, the oldest first") @Default("false")
          boolean automatic) {}

  /** Has a draft count. */
  Payment post(UUID id, Call call) {
    Payment payment = parts.payments.held(id, call);
    if (payment.status != PaymentStatus.DRAFT) {
      throw Problems.invalidState("payment", payment.status, "posted");
    }
    if (payment.gatewayId().isEmpty()) {
      parts.methods.usable(payment.methodId(), "methodId", call);
    }
    List<PaymentAllocation> plan = payment.allocations();
    List<Violation> faults = parts.allocator.faults(payment, plan, Map.of(), call);
    if (!faults.isEmpty()) {
      throw Problems.conflict(
          "The allocations do not fit any more: " + faults.getFirst().message());
    }
    return post(payment, call);
  }

  /** Has a payment count whose allocations were checked. */
  Payment post(Payment payment, Call call) {
    payment.status = PaymentStatus.POSTED;
    payment.touch(call.now());
    call.emit(PaymentEvents.POSTING, payment);
    enter(payment, EntryKind.PAYMENT, -payment.amount(), payment.paidAt(), call);
    List<PaymentAllocation> plan = payment.allocations();
    parts.allocator.pay(payment, plan, new Before(Map.of(), payment.paidAt()), call);
    note(payment, "posted", call);
    call.emit(PaymentEvents.POSTED, payment);
    return payment;
  }

  /** What vendors are paid is on no customer's account. */
  private void enter(Payment payment, EntryKind kind, long amount, Instant at, Call call) {
    if (payment.isInbound()) {
      parts
          .settling
          .receivables()
          .enter(
              new Account(payment.contactId(), payment.currency()),
              new Paper(kind, Optional.of(payment.reference), payment.id()),
              new Booking(amount, at),
              call);
    }
  }

  /** Takes a payment back. */
  Payment cancel(UUID id, CancelPayment wanted, Call call) {
    Payment payment = parts.payments.held(id, call);
    boolean posted = payment.status == PaymentStatus.POSTED;
    if (!posted && payment.status != PaymentStatus.DRAFT) {
      throw Problems.invalidState("payment", payment.status, "cancelled");
    }
    if (payment.gatewayId != null) {
      throw Problems.conflict("The payment came from Stripe; refund it");
    }
    if (payment.amountRefunded > 0 || hasPending(payment, call)) {
      throw Problems.conflict("The payment was refunded");
    }
    if (posted) {
      call.emit(PaymentEvents.REVERSING, payment);
      parts.allocator.pay(
          payment,
          List.of(),
          new Before(Allocator.amounts(payment.allocations()), call.now()),
          call);
      enter(payment, EntryKind.PAYMENT_CANCELLED, payment.amount(), call.now(), call);
    }
    payment.status = PaymentStatus.CANCELLED;
    payment.failureReason = wanted.reason();
    payment.reckon();
    payment.touch(call.now());
    note(payment, "cancelled", call);
    call.emit(PaymentEvents.CANCELLED, payment);
    return payment;
  }

  private static boolean hasPending(Payment payment, Call call) {
    return Refunds.pending(payment.id(), call) > 0;
  }

  /** Pays other documents. */
  Payment allocate(UUID id, AllocatePayment wanted, Call call) {
    Payment payment = parts.payments.held(id, call);
    boolean draft = payment.status == PaymentStatus.DRAFT;
    if (!draft && payment.status != PaymentStatus.POSTED) {
      throw Problems.invalidState("payment", payment.status, "allocated");
    }
    List<PaymentAllocation> list =
        wanted.allocations() == null ? payment.allocations() : wanted.allocations();
    List<PaymentAllocation> next =
        wanted.automatic() ? parts.allocator.fill(payment, list, call) : list;
    Map<UUID, Long> before = draft ? Map.of() : Allocator.amounts(payment.allocations());
    Allocator.refuse(parts.allocator.faults(payment, next, before, call));
    if (draft) {
      payment.allocate(next);
    } else {
      parts.allocator.pay(payment, next, new Before(before, call.now()), call);
    }
    payment.touch(call.now());
    return payment;
  }

  private void note(Payment payment, String what, Call call) {
    String text = "Payment " + payment.reference + " was " + what;
    About about = new About("Payment", payment.id());
    parts.timeline.note(payment.contactId(), "payment_" + what, text, about, call);
  }
}
