package com.ecosire.domain.commerce.payments.refunds;

import com.ecosire.domain.commerce.invoices.InvoiceSettling;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.invoices.credits.CreditNotes;
import com.ecosire.domain.commerce.invoices.credits.CreditStatus;
import com.ecosire.domain.commerce.invoices.ledger.EntryKind;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Account;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Booking;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Paper;
import com.ecosire.domain.commerce.payments.Payment;
import com.ecosire.domain.commerce.payments.PaymentEvents;
import com.ecosire.domain.commerce.payments.PaymentRelease;
import com.ecosire.domain.commerce.payments.PaymentStatus;
import com.ecosire.domain.commerce.payments.Payments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.DocumentNumbers;
import com.ecosire.domain.platform.organizations.Numbering;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** Pays money back. */
public final class Refunding {
  private static final Numbering NUMBERS = Numbering.of("RF");

  private final Parts parts;
  private final RefundSending sending;

  /** What it stands on. */
  public record Parts(
      Payments payments,
      Refunds refunds,
      CreditNotes notes,
      PaymentRelease release,
      InvoiceSettling settling) {}

  /** Pays money back; what came through a gateway, through it. */
  public Refunding(Parts parts, RefundSending sending) {
    this.parts = parts;
    this.sending = sending;
  }

  /** What is paid back. */
  @Doc("What is paid back")
  public record RefundPayment(
      @Doc("Minor units; all that is not paid back yet where it is left out") @Is(Scalar.MONEY)
          Long amount,
      @Doc(value = "Why", example = "Goods came back") @NotNull @Size(min = 1, max = 500)
          String reason,
      @Doc("The credit note that is paid out; the invoice then stays paid") @Ref("CreditNote")
          UUID creditNoteId) {}

  /** Pays a payment back, or a part of it. */
  public Refund refund(UUID id, RefundPayment wanted, Call call) {
    Payment payment = parts.payments.held(id, call);
    if (!payment.isInbound() || payment.status() != PaymentStatus.POSTED) {
      throw Problems.conflict("Only inbound payments that are posted can be refunded");
    }
    long amount = amount(payment, wanted, call);
    Optional<CreditNote> note =
        Optional.ofNullable(wanted.creditNoteId()).map(one -> note(one, payment, amount, call));
    Refund refund = blank(payment, new Sum(amount, wanted.reason()), note, call);
    if (payment.gatewayId().isPresent()) {
      sending.send(refund, payment, call);
    } else {
      succeed(refund, payment, note, call);
      call.session().manager().persist(refund);
      tell(refund, payment, call);
    }
    return refund;
  }

  /** How much, and why. */
  private record Sum(long amount, String reason) {}

  private Refund blank(Payment payment, Sum sum, Optional<CreditNote> note, Call call) {
    Refund refund = parts.refunds.blank(call);
    refund.paymentId = payment.id();
    refund.creditNoteId = note.map(CreditNote::id).orElse(null);
    refund.amount = sum.amount;
    refund.currency = payment.currency();
    refund.reason = sum.reason;
    refund.reference = DocumentNumbers.next(NUMBERS, call);
    return refund;
  }

  /**
   * What a gateway has paid back, in minor units.
   *
   * @param unasked what nobody here has asked for
   * @param uncredited what was asked for here without a credit note, so that its invoice is due
   */
  public record PaidBack(long unasked, long uncredited) {}

  /**
   * Ends the refunds on their way that a gateway has paid, oldest first.
   *
   * @param sum minor units
   */
  public PaidBack paidBack(UUID id, long sum, Call call) {
    // Whoever asks for a refund holds the payment, too.
    Payment payment = parts.payments.held(id, call);
    long left = sum;
    long uncredited = 0;
    for (Refund refund : parts.refunds.of(id, call)) {
      if (refund.status == RefundStatus.PENDING && refund.amount <= left) {
        left -= refund.amount;
        uncredited += refund.creditNoteId == null ? refund.amount : 0;
        end(refund, payment, call);
      }
    }
    return new PaidBack(left, uncredited);
  }

  /**
   * Notes that a gateway has paid back what nobody here has asked for.
   *
   * @param note what was credited for it; the invoice stays paid where there is one
   */
  public Refund unasked(UUID id, long amount, Optional<CreditNote> note, Call call) {
    Payment payment = parts.payments.held(id, call);
    Refund refund = blank(payment, new Sum(amount, "Refunded at Stripe"), note, call);
    succeed(refund, payment, note, call);
    call.session().manager().persist(refund);
    tell(refund, payment, call);
    return refund;
  }

  private static long amount(Payment payment, RefundPayment wanted, Call call) {
    long most = payment.amount() - payment.amountRefunded() - Refunds.pending(payment.id(), call);
    long amount = wanted.amount() == null ? most : wanted.amount();
    if (wanted.amount() == null && most == 0) {
      throw Problems.conflict("All of the payment is refunded already");
    }
    if (amount <= 0 || amount > most) {
      throw Problems.invalid("amount", "too_big", "Must be above zero and at most " + most);
    }
    return amount;
  }

  private CreditNote note(UUID id, Payment payment, long amount, Call call) {
    CreditNote note =
        parts
            .notes
            .where("r.id = :id", call)
            .with("id", id)
            .locked()
            .first()
            .orElseThrow(() -> Problems.unknownReference("creditNoteId", "CreditNote"));
    boolean same =
        note.contactId().equals(payment.contactId()) && note.currency().equals(payment.currency());
    if (!same) {
      throw Problems.invalid(
          "creditNoteId", "unfit", "Must be of the same contact in the same currency");
    }
    if (amount > note.amountRemaining()) {
      throw Problems.invalid(
          "amount",
          "too_big",
          "Must be at most " + note.amountRemaining() + ", which remains of the credit note");
    }
    return note;
  }

  private void succeed(Refund refund, Payment payment, Optional<CreditNote> note, Call call) {
    refund.status = RefundStatus.SUCCEEDED;
    refund.refundedAt = call.now();
    refund.touch(call.now());
    if (note.isPresent()) {
      note.get().use(refund.amount, CreditStatus.REFUNDED, call.now());
    } else {
      parts.release.free(payment, refund.amount, call);
    }
    payment.refund(refund.amount, note.isPresent());
    payment.touch(call.now());
  }

  private void tell(Refund refund, Payment payment, Call call) {
    parts
        .settling
        .receivables()
        .enter(
            new Account(payment.contactId(), payment.currency()),
            new Paper(EntryKind.REFUND, Optional.of(refund.reference), refund.id()),
            new Booking(refund.amount, refund.refundedAt),
            call);
    call.emit(PaymentEvents.REFUNDING, refund);
    call.emit(PaymentEvents.REFUNDED, refund);
  }

  private void end(Refund refund, Payment payment, Call call) {
    Optional<CreditNote> note =
        Optional.ofNullable(refund.creditNoteId).map(id -> parts.notes.held(id, call));
    succeed(refund, payment, note, call);
    tell(refund, payment, call);
  }
}
