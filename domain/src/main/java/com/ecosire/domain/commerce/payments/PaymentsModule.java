package com.ecosire.domain.commerce.payments;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.makes;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.invoices.InvoiceEvents;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.payments.PaymentFlow.AllocatePayment;
import com.ecosire.domain.commerce.payments.PaymentFlow.CancelPayment;
import com.ecosire.domain.commerce.payments.PaymentReceipt.PrintReceipt;
import com.ecosire.domain.commerce.payments.methods.PaymentMethod;
import com.ecosire.domain.commerce.payments.methods.PaymentMethods;
import com.ecosire.domain.commerce.payments.refunds.GatewayRefunds;
import com.ecosire.domain.commerce.payments.refunds.Refund;
import com.ecosire.domain.commerce.payments.refunds.RefundSending;
import com.ecosire.domain.commerce.payments.refunds.Refunding;
import com.ecosire.domain.commerce.payments.refunds.Refunding.RefundPayment;
import com.ecosire.domain.commerce.payments.refunds.Refunds;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.timeline.Timeline;
import java.time.Duration;

/** Money that came in or went out, allocated to invoices, and refunded. */
public final class PaymentsModule implements BusinessModule {
  private final PaymentMethods methods = new PaymentMethods();
  private final Refunds refunds = new Refunds();
  private final Payments payments;
  private final PaymentFlow flow;
  private final Refunding refunding;
  private final PaymentReceipt receipt;
  private final GatewayPayments gateway;
  private final PaymentUses uses;
  private final RefundSending sending;
  private GatewayRefunds gatewayRefunds;

  /** What the module stands on. */
  public record Foundation(
      Contacts contacts, InvoicesModule invoices, Organizations organizations, Timeline timeline) {}

  /** The module on a foundation; it records what comes in for invoices. */
  public PaymentsModule(Foundation on) {
    Allocator allocator = new Allocator(on.invoices.invoices(), on.invoices.settling());
    payments = new Payments(on.contacts, methods, allocator);
    flow =
        new PaymentFlow(
            new PaymentFlow.Parts(
                payments, methods, allocator, on.invoices.settling(), on.timeline));
    sending = new RefundSending(payments, refunds, () -> gatewayRefunds);
    refunding =
        new Refunding(
            new Refunding.Parts(
                payments,
                refunds,
                on.invoices.creditNotes(),
                new PaymentRelease(allocator),
                on.invoices.settling()),
            sending);
    receipt =
        new PaymentReceipt(
            new PaymentReceipt.Parts(
                payments, methods, on.invoices.invoices(), on.contacts, on.organizations),
            refunds);
    gateway = new GatewayPayments(payments, methods, flow, on.invoices.invoices());
    uses = new PaymentUses(payments);
    on.invoices.paidAt(new CashDesk(payments, methods, flow));
  }

  /** Has what came through a gateway paid back by who speaks with it. */
  public void refundedBy(GatewayRefunds way) {
    gatewayRefunds = way;
  }

  /** Payments that notices of a gateway tell of. */
  public GatewayPayments gateway() {
    return gateway;
  }

  /** Refunds, for notices of a gateway. */
  public Refunding refunding() {
    return refunding;
  }

  @Override
  public ModuleApi api() {
    return module(
            "payments",
            Area.COMMERCE,
            "Money that came in or went out: recorded, allocated to invoices, receipted and"
                + " refunded",
            methodTable(),
            paymentTable(),
            refundTable())
        .raises(PaymentEvents.all())
        .extend(
            Contact.class,
            Relation.many("payments", Payment.class, "contactId", "What the contact paid"))
        .job("sendRefunds", Duration.ofMinutes(1), sending::askAgain, sending::note)
        .on(ContactsModule.DELETING, uses::refuseContact)
        .on(ContactsModule.MERGED, uses::move);
  }

  private Resource<?, ?> paymentTable() {
    return actions(resource("/payments", payments, "a payment").standard())
        .itemQuery(
            "receipt",
            PrintReceipt.class,
            file("application/pdf"),
            "A receipt with what was paid, what is left and what was paid back",
            receipt::print)
        .belongsTo("contact", "contactId", Contact.class, "Whom it came from or went to")
        .belongsTo("method", "methodId", PaymentMethod.class, "How it came or went")
        .hasMany("refunds", Refund.class, "paymentId", "What was paid back of it");
  }

  private Resource<Payment, ?> actions(Resource<Payment, ?> table) {
    return table
        .itemCommand(
            "post",
            one(Payment.class),
            "Have a draft count, and pay what it is planned for",
            flow::post,
            emits(PaymentEvents.POSTED, InvoiceEvents.PARTIALLY_PAID, InvoiceEvents.SETTLED))
        .itemCommand(
            "cancel",
            CancelPayment.class,
            one(Payment.class),
            "Take a payment back; what it paid is due again",
            flow::cancel,
            emits(PaymentEvents.CANCELLED, InvoiceEvents.OVERDUE, InvoiceEvents.PARTIALLY_PAID))
        .itemCommand(
            "allocate",
            AllocatePayment.class,
            one(Payment.class),
            "Choose what a payment pays",
            flow::allocate,
            emits(InvoiceEvents.PARTIALLY_PAID, InvoiceEvents.SETTLED, InvoiceEvents.OVERDUE))
        .itemCommand(
            "refund",
            RefundPayment.class,
            one(Refund.class),
            "Pay a payment back, or a part of it",
            refunding::refund,
            makes(),
            emits(PaymentEvents.REFUNDED, InvoiceEvents.PARTIALLY_PAID, InvoiceEvents.OVERDUE));
  }

  private Resource<?, ?> methodTable() {
    return resource("/payments/methods", methods, "a payment method")
        .list()
        .create(needs(ADMIN))
        .update(needs(ADMIN))
        .delete(needs(ADMIN));
  }

  private Resource<?, ?> refundTable() {
    return resource("/payments/refunds", refunds, "a refund")
        .list()
        .get()
        .belongsTo("payment", "paymentId", Payment.class, "The payment")
        .belongsTo("creditNote", "creditNoteId", CreditNote.class, "What it pays out");
  }
}
