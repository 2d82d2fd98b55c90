package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.invoices.InvoiceMail.Letter;
import com.ecosire.domain.commerce.invoices.PaymentDesk.PayInvoice;
import com.ecosire.domain.commerce.invoices.PaymentLinks.AskPaymentLink;
import com.ecosire.domain.commerce.invoices.PaymentLinks.PaymentLink;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What people do with invoices. */
final class InvoiceLife {
  private static final String LINKED = "paid by a link";

  private final Invoices invoices;
  private final InvoiceIssue issue;
  private final InvoiceSettling settling;
  private final InvoiceMail mail;
  private final Supplier<Ports> ports;

  /** Other modules that do a part of it. */
  record Ports(PaymentDesk desk, PaymentLinks links) {}

  /** What it stands on. */
  record Parts(Invoices invoices, InvoiceIssue issue, InvoiceSettling settling, InvoiceMail mail) {}

  InvoiceLife(Parts parts, Supplier<Ports> ports) {
    this.invoices = parts.invoices;
    this.issue = parts.issue;
    this.settling = parts.settling;
    this.mail = parts.mail;
    this.ports = ports;
  }

  /** How an invoice is sent. */
  @Doc("How an invoice is sent")
  record SendInvoice(
      @Doc("Who gets it; the customer where nobody is named") @Is(Scalar.EMAIL) @Size(max = 20)
          List<String> to,
      @Doc("Who gets a copy") @Is(Scalar.EMAIL) @Size(max = 20) List<String> cc,
      @Doc("Words for the mail") @Is(Scalar.TEXT) String message,
      @Doc("Whether a mail is sent; without one it is only issued") @Default("true")
          boolean byEmail) {}

  /** Why an invoice is cancelled. */
  @Doc("Why an invoice is cancelled")
  record CancelInvoice(
      @Doc(value = "The reason", example = "Ordered twice") @NotNull @Size(min = 1, max = 500)
          String reason) {}

  /** What is given up of an invoice. */
  @Doc("What is given up of an invoice")
  record WriteOffInvoice(
      @Doc("Minor units; all that is due where it is left out") @Is(Scalar.MONEY) Long amount,
      @Doc(value = "The reason", example = "Insolvent") @NotNull @Size(min = 1, max = 500)
          String reason,
      @Doc("The account that takes it; the one for write-offs where it is left out")
          UUID accountId) {}

  /** Issues a draft and mails it; an issued invoice is only mailed. */
  Invoice send(UUID id, SendInvoice wanted, Call call) {
    Invoice invoice = invoices.held(id, call);
    boolean draft = invoice.status == InvoiceStatus.DRAFT;
    if (!draft && invoice.number == null) {
      throw Problems.invalidState("invoice", invoice.status, "sent, since it was never issued");
    }
    List<String> to = wanted.byEmail() ? mail.recipients(invoice, wanted.to(), call) : List.of();
    if (draft) {
      issue.issue(invoice, ports.get().desk(), call);
    }
    if (wanted.byEmail()) {
      mail.send(invoice, new Letter(MailTemplate.INVOICE, to, wanted.cc(), wanted.message()), call);
      settling.note(invoice, "mailed", call);
    }
    return invoices.whole(invoice, call);
  }

  /** Records a payment. */
  Invoice pay(UUID id, PayInvoice wanted, Call call) {
    Invoice invoice = open(invoices.held(id, call), "paid");
    if (wanted.amount() <= 0) {
      throw Problems.invalid("amount", "too_small", "Must be above zero");
    }
    requireDue(invoice, wanted.amount());
    ports.get().desk().pay(invoice, wanted, call);
    return invoices.whole(invoice, call);
  }

  private static Invoice open(Invoice invoice, String verb) {
    if (!invoice.status.isOpen()) {
      throw Problems.invalidState("invoice", invoice.status, verb);
    }
    return invoice;
  }

  private static void requireDue(Invoice invoice, long amount) {
    if (amount > invoice.amountDue) {
      throw tooMuch("amount", invoice.amountDue);
    }
  }

  static ProblemException tooMuch(String field, long due) {
    return Problems.invalid(field, "too_big", "Must be at most " + due + ", which is due");
  }

  /** Gives an invoice up of which nothing is paid. */
  Invoice cancel(UUID id, CancelInvoice wanted, Call call) {
    return cancel(invoices.held(id, call), wanted.reason(), call);
  }

  Invoice cancel(Invoice invoice, String reason, Call call) {
    if (invoice.status == InvoiceStatus.PAID || invoice.status == InvoiceStatus.CANCELLED) {
      throw Problems.invalidState(
          "invoice", invoice.status, "cancelled; credit it by its path /credit-note");
    }
    boolean touched =
        invoice.amountPaid != 0
            || invoice.amountCorrected != 0
            || invoice.amountCredited != 0
            || invoice.amountWrittenOff != 0;
    if (touched) {
      throw Problems.conflict(
          "Something of the invoice is paid or credited; credit the rest by its path"
              + " /credit-note");
    }
    invoice.cancelReason = reason;
    if (invoice.status == InvoiceStatus.DRAFT) {
      settling.become(invoice, InvoiceStatus.CANCELLED, call);
    } else {
      settling.cancel(invoice, call);
    }
    return invoices.whole(invoice, call);
  }

  /** Gives up what is due, or a part of it. */
  Invoice writeOff(UUID id, WriteOffInvoice wanted, Call call) {
    Invoice invoice = open(invoices.held(id, call), "written off");
    long amount = wanted.amount() == null ? invoice.amountDue : wanted.amount();
    if (amount <= 0) {
      throw Problems.invalid("amount", "too_small", "Must be above zero");
    }
    requireDue(invoice, amount);
    settling.writeOff(invoice, amount, wanted.accountId(), call);
    return invoices.whole(invoice, call);
  }

  /** Opens a hosted checkout, before the transaction. */
  Object linkAtStripe(UUID id, AskPaymentLink wanted, Call call) {
    Invoice invoice = open(invoices.get(id, call), LINKED);
    return ports.get().links().openAtStripe(invoice, wanted, call);
  }

  /** Keeps a hosted checkout. */
  PaymentLink link(UUID id, AskPaymentLink wanted, Call call) {
    return ports.get().links().open(open(invoices.held(id, call), LINKED), call);
  }
}
