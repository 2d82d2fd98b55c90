package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends invoices to customers. */
final class InvoiceMail {
  private final Mails mails;
  private final Contacts contacts;
  private final InvoicePrint print;

  InvoiceMail(Mails mails, Contacts contacts, InvoicePrint print) {
    this.mails = mails;
    this.contacts = contacts;
    this.print = print;
  }

  /** Who gets a mail, and with which words. */
  record Letter(MailTemplate template, List<String> to, List<String> copies, String message) {}

  /** Those who are named, else the customer; 422 where nobody has an address. */
  List<String> recipients(Invoice invoice, List<String> named, Call call) {
    if (named != null && !named.isEmpty()) {
      return named;
    }
    Optional<String> own = contacts.get(invoice.contactId(), call).email();
    return own.map(List::of)
        .orElseThrow(() -> Problems.invalid("to", "required", "The contact has no e-mail address"));
  }

  /** Leaves a mail with the invoice as a file. */
  void send(Invoice invoice, Letter letter, Call call) {
    FrozenParties frozen = invoice.frozen().orElseThrow();
    DocumentFormat format = new DocumentFormat(frozen.locale(), invoice.currency(), frozen.zone());
    boolean reminds = letter.template() != MailTemplate.INVOICE;
    List<String> others = new ArrayList<>(letter.to().subList(1, letter.to().size()));
    Mail mail =
        Mail.to(letter.to().getFirst(), letter.template(), frozen.locale().toLanguageTag())
            .with("organization", frozen.sellerName())
            .with("number", invoice.number().orElseThrow())
            .with("amount", format.money(reminds ? invoice.amountDue : invoice.total))
            .with("due", format.date(invoice.dueDate().orElseThrow()))
            .with("message", Optional.ofNullable(letter.message()).orElse(""));
    Mail.Attachment file =
        new Mail.Attachment(
            InvoicePrint.fileName(invoice),
            "application/pdf",
            print.bytes(invoice, Optional.empty(), call));
    mails.send(
        mail.with(
            new Mail.Extras(
                others, letter.copies() == null ? List.of() : letter.copies(), List.of(file))),
        call);
  }
}
