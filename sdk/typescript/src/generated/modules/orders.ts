// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Narrow, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `orders.lines.list` can be asked for. */
export interface OrdersLinesListQuery {
  /** Field to sort by: position, createdAt. */
  sortBy?: "position" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** What the line is for. Several values, separated by commas, mean any of them. */
  kind?: s.OrderLineKind | readonly s.OrderLineKind[] | undefined;
  /** The product; a product line needs one. Ids of the resource Product. Several values, separated by commas, mean any of them. */
  productId?: string | readonly string[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `orders.lines` */
export class OrdersLines extends Resource {
  /**
   * List order lines, page by page.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `GET /api/orders/{orderId}/lines`
   */
  list<F extends s.OrderLineField = s.OrderLineField, I extends s.OrderLineRelation = never>(orderId: string, query?: OrdersLinesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.OrderLine, s.OrderLineRelations, F, I>> {
    return this.http.list(path`/orders/${orderId}/lines`, query, options);
  }

  /**
   * Create a line of an order.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.updated`.
   *
   * `POST /api/orders/{orderId}/lines`
   */
  create(orderId: string, body?: s.OrderLineCreateInput, options?: CallOptions): Call<s.OrderLine> {
    return this.http.send("POST", path`/orders/${orderId}/lines`, body, options);
  }

  /**
   * Change a line of an order; absent fields stay as they are.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.updated`.
   *
   * `PATCH /api/orders/{orderId}/lines/{id}`
   */
  update(orderId: string, id: string, body: s.OrderLineUpdateInput, options?: CallOptions): Call<s.OrderLine> {
    return this.http.send("PATCH", path`/orders/${orderId}/lines/${id}`, body, options);
  }

  /**
   * Delete a line of an order.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.updated`.
   *
   * `DELETE /api/orders/{orderId}/lines/{id}`
   */
  delete(orderId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/orders/${orderId}/lines/${id}`, undefined, options);
  }
}

/** What `orders.list` can be asked for. */
export interface OrdersListQuery {
  /** Field to sort by: total, status, createdAt, updatedAt. */
  sortBy?: "total" | "status" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How far the order has come. Several values, separated by commas, mean any of them. */
  status?: s.OrderStatus | readonly s.OrderStatus[] | undefined;
  /** The customer. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** What made the order. Several values, separated by commas, mean any of them. */
  source?: s.OrderSource | readonly s.OrderSource[] | undefined;
  /** How much of the order is invoiced. Several values, separated by commas, mean any of them. */
  invoiceStatus?: s.OrderInvoicing | readonly s.OrderInvoicing[] | undefined;
  /** The warehouse that delivers. Ids of the resource Warehouse. Several values, separated by commas, mean any of them. */
  warehouseId?: string | readonly string[] | undefined;
  /** Currency of all amounts of the order. ISO 4217 in lower case. Several values, separated by commas, mean any of them. */
  currency?: string | readonly string[] | undefined;
  /** What the customer owes, in minor units: subtotal less discount plus taxes. In minor units of the currency. At least this. */
  totalFrom?: number | undefined;
  /** What the customer owes, in minor units: subtotal less discount plus taxes. In minor units of the currency. Below this. */
  totalTo?: number | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** What `orders.pdf` can be asked for. */
export interface OrdersPdfQuery {
  /** Language, and form of amounts and dates; that of the customer's country unless given. A BCP 47 language tag. */
  locale?: string | undefined;
}

/** What `orders.export` can be asked for. */
export interface OrdersExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** One row for each order, or one for each line. */
  level?: s.ExportLevel | undefined;
  /** Only orders of these statuses, separated by commas. */
  status?: string | undefined;
  /** Only orders of this customer. */
  contactId?: string | undefined;
  /** Only orders made at this time or later. */
  from?: string | Date | undefined;
  /** Only orders made before this time. */
  to?: string | Date | undefined;
}

/** Sales orders from draft to done, with prices, promotions, taxes and delivery. */
export class Orders extends Resource {
  readonly lines = new OrdersLines(this.http);

  /**
   * List orders, page by page.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `search` looks in reference, notes.
   *
   * `GET /api/orders`
   */
  list<F extends s.OrderField = s.OrderField, I extends s.OrderRelation = never>(query?: OrdersListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Order, s.OrderRelations, F, I>> {
    return this.http.list("/orders", query, options);
  }

  /**
   * Create an order of a customer.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.created`.
   *
   * `POST /api/orders`
   */
  create(body: s.OrderCreateInput, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", "/orders", body, options);
  }

  /**
   * Read an order of a customer.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `GET /api/orders/{id}`
   */
  get<F extends s.OrderField = s.OrderField, I extends s.OrderRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Order, s.OrderRelations, F, I>> {
    return this.http.get(path`/orders/${id}`, query, options);
  }

  /**
   * Change an order of a customer; absent fields stay as they are.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.updated`.
   *
   * `PATCH /api/orders/{id}`
   */
  update(id: string, body: s.OrderUpdateInput, options?: CallOptions): Call<s.Order> {
    return this.http.send("PATCH", path`/orders/${id}`, body, options);
  }

  /**
   * Delete an order of a customer.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/orders/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/orders/${id}`, undefined, options);
  }

  /**
   * Agree an order with the customer.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.confirmed`.
   *
   * `POST /api/orders/{id}/confirm`
   */
  confirm(id: string, body?: s.OrderConfirmInput, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", path`/orders/${id}/confirm`, body, options);
  }

  /**
   * Give up an order that is not being prepared yet.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.cancelled`.
   *
   * `POST /api/orders/{id}/cancel`
   */
  cancel(id: string, body?: s.OrderCancelInput, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", path`/orders/${id}/cancel`, body, options);
  }

  /**
   * Begin to prepare and send an order.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.in_progress`.
   *
   * `POST /api/orders/{id}/start`
   */
  start(id: string, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", path`/orders/${id}/start`, undefined, options);
  }

  /**
   * Note what is handed over to the customer.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.delivered`, `order.updated`.
   *
   * `POST /api/orders/{id}/deliver`
   */
  deliver(id: string, body?: s.OrderDeliverInput, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", path`/orders/${id}/deliver`, body, options);
  }

  /**
   * Close a delivered order.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.done`.
   *
   * `POST /api/orders/{id}/close`
   */
  close(id: string, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", path`/orders/${id}/close`, undefined, options);
  }

  /**
   * Make a draft invoice of an order, or of a part of it.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `invoice.created`.
   *
   * `POST /api/orders/{id}/invoice`
   */
  invoice(id: string, body?: s.OrderInvoiceInput, options?: CallOptions): Call<s.Invoice> {
    return this.http.send("POST", path`/orders/${id}/invoice`, body, options);
  }

  /**
   * The invoices of an order, oldest first, with the cancelled ones.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `GET /api/orders/{id}/invoices`
   */
  invoices<F extends s.InvoiceField = s.InvoiceField, I extends s.InvoiceRelation = never>(id: string, query?: PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Invoice, s.InvoiceRelations, F, I>> {
    return this.http.list(path`/orders/${id}/invoices`, query, options);
  }

  /**
   * Make a draft with the lines of an order.
   *
   * Needs the permission `orders:write`; of an API key the scope `read-write`.
   *
   * Raises `order.created`.
   *
   * `POST /api/orders/{id}/duplicate`
   */
  duplicate(id: string, body?: s.OrderDuplicateInput, options?: CallOptions): Call<s.Order> {
    return this.http.send("POST", path`/orders/${id}/duplicate`, body, options);
  }

  /**
   * The order confirmation, or a pro forma while the order is a draft.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `GET /api/orders/{id}/pdf`
   */
  pdf(id: string, query?: OrdersPdfQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/orders/${id}/pdf`, query, options);
  }

  /**
   * Orders or their lines as CSV, or one JSON object a line.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `GET /api/orders/export`
   */
  export(query?: OrdersExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/orders/export", query, options);
  }

  /**
   * What happened with an order, newest first.
   *
   * Needs the permission `orders:read`; of an API key the scope `read-only`.
   *
   * `GET /api/orders/{id}/timeline`
   */
  timeline(id: string, query?: PageQuery, options?: CallOptions): List<s.OrderHistory> {
    return this.http.list(path`/orders/${id}/timeline`, query, options);
  }
}
