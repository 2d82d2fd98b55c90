package com.ecosire.domain.commerce.invoices.credits;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;
import java.util.UUID;

/** All credit notes; what makes them is elsewhere. */
public final class CreditNotes extends Store<CreditNote, Void> {
  /** The credit notes. */
  public CreditNotes() {
    super(
        records(CreditNote.class, Void.class)
            .list(
                listing()
                    .search("number")
                    .filter("status", "contactId", "invoiceId", "issuedAt")
                    .sort("number", "total", "issuedAt", "createdAt")));
  }

  CreditNote blank(Call call) {
    return draft(call);
  }

  /** A credit note that nobody else changes until the end of the call. */
  public CreditNote held(UUID id, Call call) {
    where("r.id = :id", call).with("id", id).locked().first();
    return change(id, call);
  }
}
