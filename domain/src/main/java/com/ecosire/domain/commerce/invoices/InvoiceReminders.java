package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.invoices.InvoiceMail.Letter;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happens when invoices are not paid in time. */
final class InvoiceReminders {
  private static final Duration PAUSE = Duration.ofDays(7);
  private static final int AT_ONCE = 200;

  private final Invoices invoices;
  private final InvoiceSettling settling;
  private final InvoiceMail mail;

  InvoiceReminders(Invoices invoices, InvoiceSettling settling, InvoiceMail mail) {
    this.invoices = invoices;
    this.settling = settling;
    this.mail = mail;
  }

  /** How clearly a reminder speaks. */
  @Doc("How clearly a reminder speaks")
  enum ReminderLevel {
    FRIENDLY(MailTemplate.REMINDER_FRIENDLY),
    FIRM(MailTemplate.REMINDER_FIRM),
    FINAL(MailTemplate.REMINDER_FINAL);

    private final MailTemplate template;

    ReminderLevel(MailTemplate template) {
      this.template = template;
    }

    static ReminderLevel after(ReminderLevel last) {
      return switch (last) {
        case null -> FRIENDLY;
        case FRIENDLY -> FIRM;
        case FIRM, FINAL -> FINAL;
      };
    }
  }

  /** How a customer is reminded. */
  @Doc("How a customer is reminded")
  record RemindCustomer(
      @Doc("How clearly; the level after the last one where it is left out") ReminderLevel level,
      @Doc("Words for the mail") @Is(Scalar.TEXT) String message,
      @Doc("Remind also within seven days of the last reminder") @Default("false") boolean force) {}

  /** A reminder that was sent. */
  @Doc("A reminder that was sent")
  record SentReminder(
      @Doc("The invoice") @NotNull UUID invoiceId,
      @Doc(value = "How clearly it speaks", example = "firm") @NotNull String level,
      @Doc("When") @NotNull Instant sentAt,
      @Doc("How many were sent for the invoice") int remindersSent) {}

  /** Mails a reminder. */
  SentReminder remind(UUID id, RemindCustomer wanted, Call call) {
    Invoice invoice = invoices.held(id, call);
    LocalDate today = LocalDate.ofInstant(call.now(), invoices.zone(call));
    if (!invoice.status.isOpen()) {
      throw Problems.invalidState("invoice", invoice.status, "reminded of");
    }
    if (!today.isAfter(invoice.input.dueDate)) {
      throw Problems.conflict("The invoice is not due before " + invoice.input.dueDate);
    }
    boolean soon =
        invoice.remindedAt != null && call.now().isBefore(invoice.remindedAt.plus(PAUSE));
    if (soon && !wanted.force()) {
      throw Problems.conflict(
          "The last reminder was sent on " + invoice.remindedAt + "; send force to remind again");
    }
    ReminderLevel level =
        wanted.level() == null ? ReminderLevel.after(invoice.reminderLevel) : wanted.level();
    List<String> to = mail.recipients(invoice, List.of(), call);
    mail.send(invoice, new Letter(level.template, to, List.of(), wanted.message()), call);
    invoice.remindersSent++;
    invoice.reminderLevel = level;
    invoice.remindedAt = call.now();
    invoice.touch(call.now());
    settling.note(invoice, "reminded_of", call);
    return new SentReminder(
        id, level.name().toLowerCase(Locale.ROOT), call.now(), invoice.remindersSent);
  }

  /** Marks what was due until yesterday where the organization is. */
  Job.Progress markOverdue(Call call) {
    LocalDate today = LocalDate.ofInstant(call.now(), invoices.zone(call));
    List<Invoice> late =
        invoices
            .where("r.status = :sent and r.input.dueDate < :today", call)
            .with("sent", InvoiceStatus.SENT)
            .with("today", today)
            .orderBy("r.id")
            .locked()
            .atMost(AT_ONCE);
    late.forEach(invoice -> settling.become(invoice, InvoiceStatus.OVERDUE, call));
    return new Job.Progress((long) late.size(), late.size() == AT_ONCE);
  }
}
