package com.ecosire.domain.commerce.billing.books;

import com.ecosire.domain.commerce.billing.checkouts.Checkout;
import com.ecosire.domain.commerce.billing.checkouts.Completion.PaidCheckout;
import com.ecosire.domain.commerce.billing.checkouts.Completion.SettledLink;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoice;
import com.ecosire.domain.commerce.billing.invoices.InvoiceEffects.SettledInvoice;
import com.ecosire.domain.commerce.billing.payments.PaymentEffects.FailedPayment;
import com.ecosire.domain.commerce.billing.payments.PaymentEffects.RefundedCharge;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceInput;
import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.orders.PaidOrders;
import com.ecosire.domain.commerce.payments.GatewayPayments.Notice;
import com.ecosire.domain.commerce.payments.Payment;
import com.ecosire.domain.commerce.payments.PaymentsModule;
import com.ecosire.domain.commerce.payments.refunds.Refunding.PaidBack;
import com.ecosire.domain.operation.Call;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the books of what is sold, paid and refunded through Stripe, as its events tell. */
public final class Books {
  private static final String REFUNDED = "Refunded at Stripe";

  private final PaidOrders orders;
  private final InvoicesModule invoices;
  private final PaymentsModule payments;

  /** Books in these modules. */
  public Books(PaidOrders orders, InvoicesModule invoices, PaymentsModule payments) {
    this.orders = orders;
    this.invoices = invoices;
    this.payments = payments;
  }

  /** Issues the invoice of an order that a checkout has paid, and posts its payment. */
  public void sold(PaidCheckout sale, Call call) {
    if (sale.amount() > 0) {
      Invoice draft = orders.bill(sale.order().id(), call);
      Checkout paid = sale.checkout();
      pay(draft, new Receipt(sale.payment(), sale.amount(), paid.currency()), call);
    }
  }

  /**
   * Issues an invoice of what a subscription has paid, and posts its payment; the first payment
   * belongs to the checkout.
   */
  public void renewed(SettledInvoice settled, Call call) {
    BillingInvoice paid = settled.invoice();
    boolean ours = !settled.first() && paid.amountPaid() > 0 && paid.contactId().isPresent();
    if (!ours || payments.gateway().known(paid.name(), call).isPresent()) {
      return;
    }
    InvoiceLineItem line =
        InvoiceLineItem.of(
            "Subscription, invoice " + paid.reference(),
            BigDecimal.ONE,
            paid.amountPaid(),
            List.of());
    InvoiceInput input = InvoiceInput.draft(paid.contactId().get(), paid.currency(), List.of(line));
    settled.order().ifPresent(input::renewing);
    pay(
        invoices.invoices().create(input, call),
        new Receipt(paid.name(), paid.amountPaid(), paid.currency()),
        call);
  }

  /** Money that came in, and Stripe's name of it. */
  private record Receipt(String name, long amount, String currency) {}

  private void pay(Invoice draft, Receipt receipt, Call call) {
    received(invoices.drafts().issue(draft.id(), call), receipt, call);
  }

  private void received(Invoice invoice, Receipt receipt, Call call) {
    payments
        .gateway()
        .received(
            new Notice(
                receipt.name,
                invoice.contactId(),
                receipt.amount,
                receipt.currency,
                0,
                call.now(),
                Optional.of(invoice.id())),
            call);
  }

  /** Posts the payment of an invoice by its link. */
  public void linked(SettledLink link, Call call) {
    Checkout paid = link.checkout();
    String payment = paid.paymentIntentId().orElse(paid.name());
    received(
        invoices.invoices().get(link.invoice(), call),
        new Receipt(payment, paid.amountTotal(), paid.currency()),
        call);
  }

  /**
   * Credits and refunds what went back: refunds that were asked for here end with it, and what they
   * made due again is credited, since who got the money back owes none.
   */
  public void refunded(RefundedCharge charge, Call call) {
    Optional<Payment> known = payments.gateway().known(charge.payment(), call);
    if (known.isEmpty() || charge.amount() == 0) {
      return;
    }
    Payment payment = known.get();
    Optional<UUID> invoice = payment.invoice();
    PaidBack back = payments.refunding().paidBack(payment.id(), charge.amount(), call);
    credit(invoice, back.uncredited(), call);
    long unasked = back.unasked();
    if (unasked > 0) {
      Optional<CreditNote> note = credit(invoice, unasked, call);
      long credited = Math.min(unasked, note.map(CreditNote::amountRemaining).orElse(0L));
      note.filter(one -> credited > 0).ifPresent(one -> refund(payment.id(), credited, note, call));
      if (unasked > credited) {
        refund(payment.id(), unasked - credited, Optional.empty(), call);
      }
    }
  }

  private Optional<CreditNote> credit(Optional<UUID> invoice, long amount, Call call) {
    return amount == 0
        ? Optional.empty()
        : invoice.flatMap(id -> invoices.crediting().creditUpTo(id, amount, REFUNDED, call));
  }

  private void refund(UUID payment, long amount, Optional<CreditNote> note, Call call) {
    payments.refunding().unasked(payment, amount, note, call);
  }

  /** Keeps a payment that was declined. */
  public void declined(FailedPayment failed, Call call) {
    if (failed.contact().isPresent() && failed.amount() > 0) {
      payments
          .gateway()
          .failed(
              new Notice(
                  failed.payment(),
                  failed.contact().get(),
                  failed.amount(),
                  failed.currency(),
                  0,
                  call.now(),
                  Optional.empty()),
              failed.reason(),
              call);
    }
  }
}
