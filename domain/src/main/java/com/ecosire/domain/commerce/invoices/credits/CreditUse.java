package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceSettling;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Settling;
import com.ecosire.domain.commerce.invoices.ledger.SettlementKind;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Uses credit notes against other invoices. */
public final class CreditUse {
  private final CreditNotes notes;
  private final Invoices invoices;
  private final InvoiceSettling settling;

  /** Uses these credit notes. */
  public CreditUse(CreditNotes notes, Invoices invoices, InvoiceSettling settling) {
    this.notes = notes;
    this.invoices = invoices;
    this.settling = settling;
  }

  /** What a credit note is used for. */
  @Doc("What a credit note is used for")
  public record ApplyCredit(
      @Doc("An open invoice of the same customer and currency") @NotNull UUID invoiceId,
      @Doc("Minor units; as much as possible where it is left out") @Is(Scalar.MONEY)
          Long amount) {}

  /** Lowers another invoice by what remains of a credit note. */
  public CreditNote apply(UUID id, ApplyCredit wanted, Call call) {
    CreditNote note = notes.held(id, call);
    if (note.amountRemaining == 0) {
      throw Problems.conflict("Nothing remains of the credit note");
    }
    Invoice invoice =
        invoices
            .where("r.id = :id", call)
            .with("id", wanted.invoiceId())
            .locked()
            .first()
            .orElseThrow(() -> Problems.unknownReference("invoiceId", "Invoice"));
    requireFit(invoice, note);
    long most = Math.min(note.amountRemaining, invoice.amountDue());
    long amount = wanted.amount() == null ? most : wanted.amount();
    if (amount <= 0 || amount > most) {
      throw Problems.invalid("amount", "too_big", "Must be above zero and at most " + most);
    }
    note.use(amount, CreditStatus.APPLIED, call.now());
    settling.credit(
        invoice, new Settling(SettlementKind.CREDIT, amount, call.now(), note.id()), call);
    return note;
  }

  private static void requireFit(Invoice invoice, CreditNote note) {
    boolean fits =
        invoice.status().isOpen()
            && invoice.contactId().equals(note.contactId)
            && invoice.currency().equals(note.currency);
    if (!fits) {
      throw Problems.invalid(
          "invoiceId", "unfit", "Must be an open invoice of the same contact in the same currency");
    }
  }
}
