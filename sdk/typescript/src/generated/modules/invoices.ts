// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `invoices.creditNotes.list` can be asked for. */
export interface InvoicesCreditNotesListQuery {
  /** Field to sort by: number, total, issuedAt, createdAt. */
  sortBy?: "number" | "total" | "issuedAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** What became of it. Several values, separated by commas, mean any of them. */
  status?: s.CreditStatus | readonly s.CreditStatus[] | undefined;
  /** The customer. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** The invoice that it corrects. Ids of the resource Invoice. Several values, separated by commas, mean any of them. */
  invoiceId?: string | readonly string[] | undefined;
  /** When it was issued. Several values, separated by commas, mean any of them. */
  issuedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it was issued. At least this. */
  issuedAtFrom?: string | Date | undefined;
  /** When it was issued. Below this. */
  issuedAtTo?: string | Date | undefined;
  /** When it was issued. At least this. */
  from?: string | Date | undefined;
  /** When it was issued. Below this. */
  to?: string | Date | undefined;
}

/** What `invoices.creditNotes.creditNotePdf` can be asked for. */
export interface InvoicesCreditNotesCreditNotePdfQuery {
  /** Language, and form of amounts and dates; that of the customer's country unless given. A BCP 47 language tag. */
  locale?: string | undefined;
}

/** `invoices.creditNotes` */
export class InvoicesCreditNotes extends Resource {
  /**
   * List credit notes, page by page.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `search` looks in number.
   *
   * `GET /api/invoices/credit-notes`
   */
  list<F extends s.CreditNoteField = s.CreditNoteField, I extends s.CreditNoteRelation = never>(query?: InvoicesCreditNotesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.CreditNote, s.CreditNoteRelations, F, I>> {
    return this.http.list("/invoices/credit-notes", query, options);
  }

  /**
   * Read a credit note.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/credit-notes/{id}`
   */
  get<F extends s.CreditNoteField = s.CreditNoteField, I extends s.CreditNoteRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.CreditNote, s.CreditNoteRelations, F, I>> {
    return this.http.get(path`/invoices/credit-notes/${id}`, query, options);
  }

  /**
   * The credit note on paper.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/credit-notes/{id}/pdf`
   */
  creditNotePdf(id: string, query?: InvoicesCreditNotesCreditNotePdfQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/invoices/credit-notes/${id}/pdf`, query, options);
  }

  /**
   * Lower another invoice by what remains of a credit note.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.settled`.
   *
   * `POST /api/invoices/credit-notes/{id}/apply`
   */
  applyCredit(id: string, body: s.CreditNoteApplyCreditInput, options?: CallOptions): Call<s.CreditNote> {
    return this.http.send("POST", path`/invoices/credit-notes/${id}/apply`, body, options);
  }
}

/** What `invoices.paymentTerms.list` can be asked for. */
export interface InvoicesPaymentTermsListQuery {
  /** Field to sort by: name, dueDays, createdAt. */
  sortBy?: "name" | "dueDays" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether it counts where an invoice names none; one term at most does. Several values, separated by commas, mean any of them. */
  isDefault?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `invoices.paymentTerms` */
export class InvoicesPaymentTerms extends Resource {
  /**
   * List payment terms, page by page.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name.
   *
   * `GET /api/invoices/payment-terms`
   */
  list<F extends s.PaymentTermField = s.PaymentTermField>(query?: InvoicesPaymentTermsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.PaymentTerm, object, F, never>> {
    return this.http.list("/invoices/payment-terms", query, options);
  }

  /**
   * Create a payment term.
   *
   * Needs the permission `invoices:admin`; of an API key the scope `admin`.
   *
   * `POST /api/invoices/payment-terms`
   */
  create(body: s.PaymentTermCreateInput, options?: CallOptions): Call<s.PaymentTerm> {
    return this.http.send("POST", "/invoices/payment-terms", body, options);
  }

  /**
   * Change a payment term; absent fields stay as they are.
   *
   * Needs the permission `invoices:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/invoices/payment-terms/{id}`
   */
  update(id: string, body: s.PaymentTermUpdateInput, options?: CallOptions): Call<s.PaymentTerm> {
    return this.http.send("PATCH", path`/invoices/payment-terms/${id}`, body, options);
  }

  /**
   * Delete a payment term.
   *
   * Needs the permission `invoices:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/invoices/payment-terms/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/invoices/payment-terms/${id}`, undefined, options);
  }
}

/** What `invoices.list` can be asked for. */
export interface InvoicesListQuery {
  /** Field to sort by: total, number, invoiceDate, dueDate, status, createdAt. */
  sortBy?: "total" | "number" | "invoiceDate" | "dueDate" | "status" | "createdAt" | "amount" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How far the invoice has come. Several values, separated by commas, mean any of them. */
  status?: s.InvoiceStatus | readonly s.InvoiceStatus[] | undefined;
  /** The customer. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** The order that it bills. Several values, separated by commas, mean any of them. */
  orderId?: string | readonly string[] | undefined;
  /** Currency of all amounts of the invoice. ISO 4217 in lower case. Several values, separated by commas, mean any of them. */
  currency?: string | readonly string[] | undefined;
  /** Subtotal and taxes, in minor units. In minor units of the currency. At least this. */
  totalFrom?: number | undefined;
  /** Subtotal and taxes, in minor units. In minor units of the currency. Below this. */
  totalTo?: number | undefined;
  /** What is still to be paid, in minor units. In minor units of the currency. Several values, separated by commas, mean any of them. */
  amountDue?: number | readonly number[] | undefined;
  /** What is still to be paid, in minor units. In minor units of the currency. At least this. */
  amountDueFrom?: number | undefined;
  /** What is still to be paid, in minor units. In minor units of the currency. Below this. */
  amountDueTo?: number | undefined;
  /** When it is issued; the time of sending where it is left out. Several values, separated by commas, mean any of them. */
  invoiceDate?: string | Date | readonly (string | Date)[] | undefined;
  /** When it is issued; the time of sending where it is left out. At least this. */
  invoiceDateFrom?: string | Date | undefined;
  /** When it is issued; the time of sending where it is left out. Below this. */
  invoiceDateTo?: string | Date | undefined;
  /** Until when it is to be paid; as the payment term says where it is left out. Several values, separated by commas, mean any of them. */
  dueDate?: string | readonly string[] | undefined;
  /** Until when it is to be paid; as the payment term says where it is left out. At least this. */
  dueDateFrom?: string | undefined;
  /** Until when it is to be paid; as the payment term says where it is left out. Below this. */
  dueDateTo?: string | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When it is issued; the time of sending where it is left out. At least this. */
  from?: string | Date | undefined;
  /** When it is issued; the time of sending where it is left out. Below this. */
  to?: string | Date | undefined;
}

/** What `invoices.pdf` can be asked for. */
export interface InvoicesPdfQuery {
  /** Language, and form of amounts and dates; that of the customer's country unless given. A BCP 47 language tag. */
  locale?: string | undefined;
}

/** What `invoices.aging` can be asked for. */
export interface InvoicesAgingQuery {
  /** At the end of this day; today where it is left out. */
  asOf?: string | undefined;
  /** Only this customer. Id of the resource Contact. */
  contactId?: string | undefined;
  /** Only amounts in this currency. ISO 4217 in lower case. */
  currency?: string | undefined;
}

/** What `invoices.statement` can be asked for. */
export interface InvoicesStatementQuery {
  /** The customer. Id of the resource Contact. */
  contactId: string;
  /** The first day. */
  from: string;
  /** The last day. */
  to: string;
  /** Only amounts in this currency. ISO 4217 in lower case. */
  currency?: string | undefined;
  /** As data or as a file. */
  format?: s.StatementFormat | undefined;
}

/** What `invoices.export` can be asked for. */
export interface InvoicesExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** One row for each invoice, or one for each line. */
  level?: s.InvoiceExportLevel | undefined;
  /** Only invoices of these statuses, separated by commas; drafts only where they are named. */
  status?: string | undefined;
  /** Only invoices of this customer. */
  contactId?: string | undefined;
  /** Only invoices of this time or later. */
  from?: string | Date | undefined;
  /** Only invoices before this time. */
  to?: string | Date | undefined;
}

/** Customer invoices from draft to paid, with gapless numbers, credit notes, payment terms, reminders and receivables reports. */
export class Invoices extends Resource {
  readonly creditNotes = new InvoicesCreditNotes(this.http);
  readonly paymentTerms = new InvoicesPaymentTerms(this.http);

  /**
   * List invoices, page by page.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `search` looks in number, notes.
   *
   * `GET /api/invoices`
   */
  list<F extends s.InvoiceField = s.InvoiceField, I extends s.InvoiceRelation = never>(query?: InvoicesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Invoice, s.InvoiceRelations, F, I>> {
    return this.http.list("/invoices", query, options);
  }

  /**
   * Create an invoice.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.created`.
   *
   * `POST /api/invoices`
   */
  create(body: s.InvoiceCreateInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("POST", "/invoices", body, options);
  }

  /**
   * Read an invoice.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/{id}`
   */
  get<F extends s.InvoiceField = s.InvoiceField, I extends s.InvoiceRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Invoice, s.InvoiceRelations, F, I>> {
    return this.http.get(path`/invoices/${id}`, query, options);
  }

  /**
   * Change an invoice; absent fields stay as they are.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/invoices/{id}`
   */
  update(id: string, body: s.InvoiceUpdateInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("PATCH", path`/invoices/${id}`, body, options);
  }

  /**
   * Delete an invoice.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/invoices/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/invoices/${id}`, undefined, options);
  }

  /**
   * Issue a draft with the next number and mail it; an issued invoice is only mailed.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.sent`, `invoice.settled`, `invoice.overdue`.
   *
   * `POST /api/invoices/{id}/send`
   */
  send(id: string, body?: s.InvoiceSendInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("POST", path`/invoices/${id}/send`, body, options);
  }

  /**
   * Give up an invoice of which nothing is paid.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.cancelled`.
   *
   * `POST /api/invoices/{id}/cancel`
   */
  cancel(id: string, body: s.InvoiceCancelInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("POST", path`/invoices/${id}/cancel`, body, options);
  }

  /**
   * Mail a reminder of an invoice that was due.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * `POST /api/invoices/{id}/remind`
   */
  remind(id: string, body?: s.InvoiceRemindInput, options?: CallOptions): Call<s.SentReminder> {
    return this.http.send("POST", path`/invoices/${id}/remind`, body, options);
  }

  /**
   * The invoice on paper; a draft is marked as one.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/{id}/pdf`
   */
  pdf(id: string, query?: InvoicesPdfQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/invoices/${id}/pdf`, query, options);
  }

  /**
   * Record money that came in for an invoice.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.partially_paid`, `invoice.settled`.
   *
   * `POST /api/invoices/{id}/pay`
   */
  pay(id: string, body: s.InvoicePayInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("POST", path`/invoices/${id}/pay`, body, options);
  }

  /**
   * Open a hosted checkout over what is due.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * `POST /api/invoices/{id}/payment-link`
   */
  paymentLink(id: string, body?: s.InvoicePaymentLinkInput, options?: CallOptions): Call<s.PaymentLink> {
    return this.http.send("POST", path`/invoices/${id}/payment-link`, body, options);
  }

  /**
   * Credit an issued invoice, or a part of it.
   *
   * Needs the permission `invoices:write`; of an API key the scope `read-write`.
   *
   * Raises `credit_note.issued`, `invoice.settled`, `invoice.cancelled`.
   *
   * `POST /api/invoices/{id}/credit-note`
   */
  creditNote(id: string, body: s.InvoiceCreditNoteInput, options?: CallOptions): Call<s.CreditNote> {
    return this.http.send("POST", path`/invoices/${id}/credit-note`, body, options);
  }

  /**
   * Give up what is due, or a part of it.
   *
   * Needs the permission `invoices:admin`; of an API key the scope `admin`.
   *
   * Raises `invoice.settled`.
   *
   * `POST /api/invoices/{id}/write-off`
   */
  writeOff(id: string, body: s.InvoiceWriteOffInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("POST", path`/invoices/${id}/write-off`, body, options);
  }

  /**
   * What was due at the end of a day, by how long it was overdue.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/aging`
   */
  aging(query?: InvoicesAgingQuery, options?: CallOptions): Call<s.AgingReport> {
    return this.http.get("/invoices/aging", query, options);
  }

  /**
   * What a customer was asked for and paid in some days.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/statement`
   */
  statement(query: InvoicesStatementQuery, options?: CallOptions): Call<s.AccountStatement> {
    return this.http.get("/invoices/statement", query, options);
  }

  /**
   * Invoices or their lines as CSV, or one JSON object a line.
   *
   * Needs the permission `invoices:read`; of an API key the scope `read-only`.
   *
   * `GET /api/invoices/export`
   */
  export(query?: InvoicesExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/invoices/export", query, options);
  }
}
