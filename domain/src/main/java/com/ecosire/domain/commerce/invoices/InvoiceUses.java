package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.invoices.ledger.ReceivableEntry;
import com.ecosire.domain.commerce.invoices.terms.PaymentTerm;
import com.ecosire.domain.commerce.products.ItemUse;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other modules must know of invoices before they take something away. */
final class InvoiceUses {
  private static final int NAMED = 5;

  private final Invoices invoices;

  InvoiceUses(Invoices invoices) {
    this.invoices = invoices;
  }

  /** Keeps a contact that has invoices, and names them. */
  void refuseContact(Contact contact, Call call) {
    List<Invoice> some =
        invoices
            .where("r.input.contactId = :contact", call)
            .with("contact", contact.id())
            .orderBy("r.createdAt, r.id")
            .atMost(NAMED + 1);
    if (!some.isEmpty()) {
      String names =
          some.stream()
              .limit(NAMED)
              .map(invoice -> invoice.number().orElse("a draft"))
              .collect(Collectors.joining(", "));
      String more = some.size() > NAMED ? " and others" : "";
      throw Problems.inUse("The contact has the invoices " + names + more);
    }
  }

  /** Gives what a duplicate owes to the contact that stays. */
  void move(MergedContacts merged, Call call) {
    merged.move(Invoice.class, "input.contactId", call);
    merged.move(CreditNote.class, "contactId", call);
    merged.move(ReceivableEntry.class, "contactId", call);
  }

  /** Says how many invoices a product stands on. */
  void countProduct(ItemUse use, Call call) {
    use.by("invoices", count(use.productId(), call));
  }

  private long count(UUID product, Call call) {
    return invoices
        .where(
            "function('json_contains', r.input.lineItems, function('json_object', 'productId',"
                + " :product)) = 1",
            call)
        .with("product", product.toString())
        .count();
  }

  /** Keeps a payment term that an invoice was made with. */
  void refuseTerm(PaymentTerm term, Call call) {
    long count =
        invoices.where("r.input.paymentTermId = :term", call).with("term", term.id()).count();
    if (count > 0) {
      throw Problems.inUse("The payment term stands on " + count + " invoices");
    }
  }

  /** Keeps the currency of the books once there is an invoice. */
  void refuseCurrency(Organization organization, Call call) {
    if (invoices.where("r.id is not null", call).any()) {
      throw Problems.conflict("The currency cannot change any more, since there are invoices");
    }
  }
}
