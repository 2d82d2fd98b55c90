// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `payments.methods.list` can be asked for. */
export interface PaymentsMethodsListQuery {
  /** Field to sort by: name, createdAt. */
  sortBy?: "name" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How money comes and goes. Several values, separated by commas, mean any of them. */
  kind?: s.PaymentMethodKind | readonly s.PaymentMethodKind[] | undefined;
  /** Whether it can be used. Several values, separated by commas, mean any of them. */
  active?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `payments.methods` */
export class PaymentsMethods extends Resource {
  /**
   * List payment methods, page by page.
   *
   * Needs the permission `payments:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name.
   *
   * `GET /api/payments/methods`
   */
  list<F extends s.PaymentMethodField = s.PaymentMethodField>(query?: PaymentsMethodsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.PaymentMethod, object, F, never>> {
    return this.http.list("/payments/methods", query, options);
  }

  /**
   * Create a payment method.
   *
   * Needs the permission `payments:admin`; of an API key the scope `admin`.
   *
   * `POST /api/payments/methods`
   */
  create(body: s.PaymentMethodCreateInput, options?: CallOptions): Call<s.PaymentMethod> {
    return this.http.send("POST", "/payments/methods", body, options);
  }

  /**
   * Change a payment method; absent fields stay as they are.
   *
   * Needs the permission `payments:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/payments/methods/{id}`
   */
  update(id: string, body: s.PaymentMethodUpdateInput, options?: CallOptions): Call<s.PaymentMethod> {
    return this.http.send("PATCH", path`/payments/methods/${id}`, body, options);
  }

  /**
   * Delete a payment method.
   *
   * Needs the permission `payments:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/payments/methods/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/payments/methods/${id}`, undefined, options);
  }
}

/** What `payments.refunds.list` can be asked for. */
export interface PaymentsRefundsListQuery {
  /** Field to sort by: reference, amount, refundedAt, createdAt. */
  sortBy?: "reference" | "amount" | "refundedAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How far it has come. Several values, separated by commas, mean any of them. */
  status?: s.RefundStatus | readonly s.RefundStatus[] | undefined;
  /** The payment. Ids of the resource Payment. Several values, separated by commas, mean any of them. */
  paymentId?: string | readonly string[] | undefined;
  /** The credit note that it pays out. Ids of the resource CreditNote. Several values, separated by commas, mean any of them. */
  creditNoteId?: string | readonly string[] | undefined;
  /** When the money went back. Several values, separated by commas, mean any of them. */
  refundedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the money went back. At least this. */
  refundedAtFrom?: string | Date | undefined;
  /** When the money went back. Below this. */
  refundedAtTo?: string | Date | undefined;
  /** When the money went back. At least this. */
  from?: string | Date | undefined;
  /** When the money went back. Below this. */
  to?: string | Date | undefined;
}

/** `payments.refunds` */
export class PaymentsRefunds extends Resource {
  /**
   * List refunds, page by page.
   *
   * Needs the permission `payments:read`; of an API key the scope `read-only`.
   *
   * `search` looks in reference.
   *
   * `GET /api/payments/refunds`
   */
  list<F extends s.RefundField = s.RefundField, I extends s.RefundRelation = never>(query?: PaymentsRefundsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Refund, s.RefundRelations, F, I>> {
    return this.http.list("/payments/refunds", query, options);
  }

  /**
   * Read a refund.
   *
   * Needs the permission `payments:read`; of an API key the scope `read-only`.
   *
   * `GET /api/payments/refunds/{id}`
   */
  get<F extends s.RefundField = s.RefundField, I extends s.RefundRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Refund, s.RefundRelations, F, I>> {
    return this.http.get(path`/payments/refunds/${id}`, query, options);
  }
}

/** What `payments.list` can be asked for. */
export interface PaymentsListQuery {
  /** Field to sort by: reference, amount, paidAt, createdAt. */
  sortBy?: "reference" | "amount" | "paidAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How far it has come. Several values, separated by commas, mean any of them. */
  status?: s.PaymentStatus | readonly s.PaymentStatus[] | undefined;
  /** Which way the money went. Several values, separated by commas, mean any of them. */
  direction?: s.PaymentDirection | readonly s.PaymentDirection[] | undefined;
  /** Whom it came from or went to. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** How it came or went. Ids of the resource PaymentMethod. Several values, separated by commas, mean any of them. */
  methodId?: string | readonly string[] | undefined;
  /** Currency of all amounts of the payment. ISO 4217 in lower case. Several values, separated by commas, mean any of them. */
  currency?: string | readonly string[] | undefined;
  /** Minor units, above zero. In minor units of the currency. Several values, separated by commas, mean any of them. */
  amount?: number | readonly number[] | undefined;
  /** Minor units, above zero. In minor units of the currency. At least this. */
  amountFrom?: number | undefined;
  /** Minor units, above zero. In minor units of the currency. Below this. */
  amountTo?: number | undefined;
  /** When it came or went, not in the future; now where it is left out. Several values, separated by commas, mean any of them. */
  paidAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it came or went, not in the future; now where it is left out. At least this. */
  paidAtFrom?: string | Date | undefined;
  /** When it came or went, not in the future; now where it is left out. Below this. */
  paidAtTo?: string | Date | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When it came or went, not in the future; now where it is left out. At least this. */
  from?: string | Date | undefined;
  /** When it came or went, not in the future; now where it is left out. Below this. */
  to?: string | Date | undefined;
}

/** What `payments.receipt` can be asked for. */
export interface PaymentsReceiptQuery {
  /** Language, and form of amounts and dates; that of the contact's country unless given. A BCP 47 language tag. */
  locale?: string | undefined;
}

/** Money that came in or went out: recorded, allocated to invoices, receipted and refunded. */
export class Payments extends Resource {
  readonly methods = new PaymentsMethods(this.http);
  readonly refunds = new PaymentsRefunds(this.http);

  /**
   * List payments, page by page.
   *
   * Needs the permission `payments:read`; of an API key the scope `read-only`.
   *
   * `search` looks in reference, externalReference, memo.
   *
   * `GET /api/payments`
   */
  list<F extends s.PaymentField = s.PaymentField, I extends s.PaymentRelation = never>(query?: PaymentsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Payment, s.PaymentRelations, F, I>> {
    return this.http.list("/payments", query, options);
  }

  /**
   * Create a payment.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * `POST /api/payments`
   */
  create(body: s.PaymentCreateInput, options?: CallOptions): Call<s.Payment> {
    return this.http.send("POST", "/payments", body, options);
  }

  /**
   * Read a payment.
   *
   * Needs the permission `payments:read`; of an API key the scope `read-only`.
   *
   * `GET /api/payments/{id}`
   */
  get<F extends s.PaymentField = s.PaymentField, I extends s.PaymentRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Payment, s.PaymentRelations, F, I>> {
    return this.http.get(path`/payments/${id}`, query, options);
  }

  /**
   * Change a payment; absent fields stay as they are.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/payments/{id}`
   */
  update(id: string, body: s.PaymentUpdateInput, options?: CallOptions): Call<s.Payment> {
    return this.http.send("PATCH", path`/payments/${id}`, body, options);
  }

  /**
   * Delete a payment.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/payments/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/payments/${id}`, undefined, options);
  }

  /**
   * Have a draft count, and pay what it is planned for.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * Raises `payment.posted`, `invoice.partially_paid`, `invoice.settled`.
   *
   * `POST /api/payments/{id}/post`
   */
  post(id: string, options?: CallOptions): Call<s.Payment> {
    return this.http.send("POST", path`/payments/${id}/post`, undefined, options);
  }

  /**
   * Take a payment back; what it paid is due again.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * Raises `payment.cancelled`, `invoice.overdue`, `invoice.partially_paid`.
   *
   * `POST /api/payments/{id}/cancel`
   */
  cancel(id: string, body: s.PaymentCancelInput, options?: CallOptions): Call<s.Payment> {
    return this.http.send("POST", path`/payments/${id}/cancel`, body, options);
  }

  /**
   * Choose what a payment pays.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.partially_paid`, `invoice.settled`, `invoice.overdue`.
   *
   * `POST /api/payments/{id}/allocate`
   */
  allocate(id: string, body?: s.PaymentAllocateInput, options?: CallOptions): Call<s.Payment> {
    return this.http.send("POST", path`/payments/${id}/allocate`, body, options);
  }

  /**
   * Pay a payment back, or a part of it.
   *
   * Needs the permission `payments:write`; of an API key the scope `read-write`.
   *
   * Raises `payment.refunded`, `invoice.partially_paid`, `invoice.overdue`.
   *
   * `POST /api/payments/{id}/refund`
   */
  refund(id: string, body: s.PaymentRefundInput, options?: CallOptions): Call<s.Refund> {
    return this.http.send("POST", path`/payments/${id}/refund`, body, options);
  }

  /**
   * A receipt with what was paid, what is left and what was paid back.
   *
   * Needs the permission `payments:read`; of an API key the scope `read-only`.
   *
   * `GET /api/payments/{id}/receipt`
   */
  receipt(id: string, query?: PaymentsReceiptQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/payments/${id}/receipt`, query, options);
  }
}
