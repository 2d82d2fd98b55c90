// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `billing.checkout.list` can be asked for. */
export interface BillingCheckoutListQuery {
  /** Field to sort by: amountTotal, createdAt. */
  sortBy?: "amountTotal" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How far it has come. Several values, separated by commas, mean any of them. */
  status?: s.CheckoutStatus | readonly s.CheckoutStatus[] | undefined;
  /** Whether it is paid; only Stripe's events say so. Several values, separated by commas, mean any of them. */
  paymentStatus?: s.CheckoutPayment | readonly s.CheckoutPayment[] | undefined;
  /** Whether it is paid once, or begins a subscription. Several values, separated by commas, mean any of them. */
  mode?: s.CheckoutMode | readonly s.CheckoutMode[] | undefined;
  /** Who buys, once that is known. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** The order that was made of it. Ids of the resource Order. Several values, separated by commas, mean any of them. */
  orderId?: string | readonly string[] | undefined;
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

/** `billing.checkout` */
export class BillingCheckout extends Resource {
  /**
   * List checkouts, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `search` looks in customerEmail, clientReferenceId.
   *
   * `GET /api/billing/checkout`
   */
  list<F extends s.CheckoutField = s.CheckoutField, I extends s.CheckoutRelation = never>(query?: BillingCheckoutListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Checkout, s.CheckoutRelations, F, I>> {
    return this.http.list("/billing/checkout", query, options);
  }

  /**
   * Open a page of Stripe's on which somebody pays.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/checkout`
   */
  checkout(body: s.CheckoutCheckoutInput, options?: CallOptions): Call<s.OpenedCheckout> {
    return this.http.send("POST", "/billing/checkout", body, options);
  }

  /**
   * Read a checkout.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/checkout/{id}`
   */
  get<F extends s.CheckoutField = s.CheckoutField, I extends s.CheckoutRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Checkout, s.CheckoutRelations, F, I>> {
    return this.http.get(path`/billing/checkout/${id}`, query, options);
  }
}

/** What `billing.subscriptions.list` can be asked for. */
export interface BillingSubscriptionsListQuery {
  /** Field to sort by: amount, currentPeriodEnd, status, createdAt. */
  sortBy?: "amount" | "currentPeriodEnd" | "status" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** How things stand with it. Several values, separated by commas, mean any of them. */
  status?: s.SubscriptionStatus | readonly s.SubscriptionStatus[] | undefined;
  /** Who pays. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** Whether it ends with the period. Several values, separated by commas, mean any of them. */
  cancelAtPeriodEnd?: boolean | readonly boolean[] | undefined;
  /** When the next period begins. Several values, separated by commas, mean any of them. */
  currentPeriodEnd?: string | Date | readonly (string | Date)[] | undefined;
  /** When the next period begins. At least this. */
  currentPeriodEndFrom?: string | Date | undefined;
  /** When the next period begins. Below this. */
  currentPeriodEndTo?: string | Date | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When the next period begins. At least this. */
  from?: string | Date | undefined;
  /** When the next period begins. Below this. */
  to?: string | Date | undefined;
}

/** What `billing.subscriptions.previewChange` can be asked for. */
export interface BillingSubscriptionsPreviewChangeQuery {
  /** The price; recurring, active and in the same currency. Id of the resource BillingPrice. */
  priceId: string;
  /** How often. */
  quantity?: number | undefined;
  /** What becomes of the difference in the running period. */
  proration?: s.Proration | undefined;
}

/** `billing.subscriptions` */
export class BillingSubscriptions extends Resource {
  /**
   * List billing subscriptions, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/subscriptions`
   */
  list<F extends s.BillingSubscriptionField = s.BillingSubscriptionField, I extends s.BillingSubscriptionRelation = never>(query?: BillingSubscriptionsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.BillingSubscription, s.BillingSubscriptionRelations, F, I>> {
    return this.http.list("/billing/subscriptions", query, options);
  }

  /**
   * Read a subscription.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/subscriptions/{id}`
   */
  get<F extends s.BillingSubscriptionField = s.BillingSubscriptionField, I extends s.BillingSubscriptionRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.BillingSubscription, s.BillingSubscriptionRelations, F, I>> {
    return this.http.get(path`/billing/subscriptions/${id}`, query, options);
  }

  /**
   * Put a subscription on another price.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/subscriptions/{id}/change-plan`
   */
  changePlan(id: string, body: s.BillingSubscriptionChangePlanInput, options?: CallOptions): Call<s.BillingSubscription> {
    return this.http.send("POST", path`/billing/subscriptions/${id}/change-plan`, body, options);
  }

  /**
   * What another price would cost now and next.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/subscriptions/{id}/preview-change`
   */
  previewChange(id: string, query: BillingSubscriptionsPreviewChangeQuery, options?: CallOptions): Call<s.PlanPreview> {
    return this.http.get(path`/billing/subscriptions/${id}/preview-change`, query, options);
  }

  /**
   * End a subscription with its period, or now.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/subscriptions/{id}/cancel`
   */
  cancel(id: string, body?: s.BillingSubscriptionCancelInput, options?: CallOptions): Call<s.BillingSubscription> {
    return this.http.send("POST", path`/billing/subscriptions/${id}/cancel`, body, options);
  }

  /**
   * Take a cancellation back, or go on with a paused subscription.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/subscriptions/{id}/resume`
   */
  resume(id: string, options?: CallOptions): Call<s.BillingSubscription> {
    return this.http.send("POST", path`/billing/subscriptions/${id}/resume`, undefined, options);
  }
}

/** What `billing.invoices.list` can be asked for. */
export interface BillingInvoicesListQuery {
  /** Field to sort by: total, status, createdAt. */
  sortBy?: "total" | "status" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How things stand with it. Several values, separated by commas, mean any of them. */
  status?: s.StripeInvoiceStatus | readonly s.StripeInvoiceStatus[] | undefined;
  /** Who pays. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** The subscription that it is for. Ids of the resource BillingSubscription. Several values, separated by commas, mean any of them. */
  subscriptionId?: string | readonly string[] | undefined;
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

/** `billing.invoices` */
export class BillingInvoices extends Resource {
  /**
   * List billing invoices, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `search` looks in number.
   *
   * `GET /api/billing/invoices`
   */
  list<F extends s.BillingInvoiceField = s.BillingInvoiceField, I extends s.BillingInvoiceRelation = never>(query?: BillingInvoicesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.BillingInvoice, s.BillingInvoiceRelations, F, I>> {
    return this.http.list("/billing/invoices", query, options);
  }

  /**
   * Read an invoice of Stripe's.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/invoices/{id}`
   */
  get<F extends s.BillingInvoiceField = s.BillingInvoiceField, I extends s.BillingInvoiceRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.BillingInvoice, s.BillingInvoiceRelations, F, I>> {
    return this.http.get(path`/billing/invoices/${id}`, query, options);
  }

  /**
   * An invoice as Stripe has printed it.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/invoices/{id}/pdf`
   */
  invoicePdf(id: string, query?: Record<string, never>, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/billing/invoices/${id}/pdf`, query, options);
  }
}

/** What `billing.paymentMethods.list` can be asked for. */
export interface BillingPaymentMethodsListQuery {
  /** Field to sort by: createdAt. */
  sortBy?: "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** What it is. Several values, separated by commas, mean any of them. */
  kind?: s.SavedMethodKind | readonly s.SavedMethodKind[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `billing.paymentMethods` */
export class BillingPaymentMethods extends Resource {
  /**
   * List billing payment methods, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/billing/payment-methods`
   */
  list<F extends s.BillingPaymentMethodField = s.BillingPaymentMethodField, I extends s.BillingPaymentMethodRelation = never>(query?: BillingPaymentMethodsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.BillingPaymentMethod, s.BillingPaymentMethodRelations, F, I>> {
    return this.http.list("/billing/payment-methods", query, options);
  }

  /**
   * Save a payment method that Stripe's form has made.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/payment-methods`
   */
  add(body: s.BillingPaymentMethodAddInput, options?: CallOptions): Call<s.BillingPaymentMethod> {
    return this.http.send("POST", "/billing/payment-methods", body, options);
  }

  /**
   * Delete a saved payment method.
   *
   * Any signed-in person or API key may call it.
   *
   * `DELETE /api/billing/payment-methods/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/billing/payment-methods/${id}`, undefined, options);
  }

  /**
   * Pay by a method from now on.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/payment-methods/{id}/default`
   */
  setDefault(id: string, options?: CallOptions): Call<s.BillingPaymentMethod> {
    return this.http.send("POST", path`/billing/payment-methods/${id}/default`, undefined, options);
  }
}

/** What `billing.prices.list` can be asked for. */
export interface BillingPricesListQuery {
  /** Field to sort by: unitAmount, createdAt. */
  sortBy?: "unitAmount" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** The product that it is for. Ids of the resource Product. Several values, separated by commas, mean any of them. */
  productId?: string | readonly string[] | undefined;
  /** The variant that it is for; without it, all that have no price of their own. Ids of the resource ProductVariant. Several values, separated by commas, mean any of them. */
  variantId?: string | readonly string[] | undefined;
  /** How often it is paid. Several values, separated by commas, mean any of them. */
  interval?: s.BillingInterval | readonly s.BillingInterval[] | undefined;
  /** The currency. ISO 4217 in lower case. Several values, separated by commas, mean any of them. */
  currency?: string | readonly string[] | undefined;
  /** Whether it can be bought. Several values, separated by commas, mean any of them. */
  active?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `billing.prices` */
export class BillingPrices extends Resource {
  /**
   * List billing prices, page by page.
   *
   * Needs the permission `billing:read`; of an API key the scope `read-only`.
   *
   * `GET /api/billing/prices`
   */
  list<F extends s.BillingPriceField = s.BillingPriceField, I extends s.BillingPriceRelation = never>(query?: BillingPricesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.BillingPrice, s.BillingPriceRelations, F, I>> {
    return this.http.list("/billing/prices", query, options);
  }

  /**
   * Create a price at Stripe.
   *
   * Needs the permission `billing:admin`; of an API key the scope `admin`.
   *
   * `POST /api/billing/prices`
   */
  create(body: s.BillingPriceCreateInput, options?: CallOptions): Call<s.BillingPrice> {
    return this.http.send("POST", "/billing/prices", body, options);
  }

  /**
   * Change a price at Stripe; absent fields stay as they are.
   *
   * Needs the permission `billing:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/billing/prices/{id}`
   */
  update(id: string, body: s.BillingPriceUpdateInput, options?: CallOptions): Call<s.BillingPrice> {
    return this.http.send("PATCH", path`/billing/prices/${id}`, body, options);
  }
}

/** What `billing.events.list` can be asked for. */
export interface BillingEventsListQuery {
  /** Field to sort by: receivedAt, createdAt. */
  sortBy?: "receivedAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** What happened. Several values, separated by commas, mean any of them. */
  type?: string | readonly string[] | undefined;
  /** What became of it. Several values, separated by commas, mean any of them. */
  status?: s.EventStatus | readonly s.EventStatus[] | undefined;
  /** When it came first. Several values, separated by commas, mean any of them. */
  receivedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it came first. At least this. */
  receivedAtFrom?: string | Date | undefined;
  /** When it came first. Below this. */
  receivedAtTo?: string | Date | undefined;
  /** When it came first. At least this. */
  from?: string | Date | undefined;
  /** When it came first. Below this. */
  to?: string | Date | undefined;
}

/** `billing.events` */
export class BillingEvents extends Resource {
  /**
   * List stripe events, page by page.
   *
   * Needs the permission `billing:admin`; of an API key the scope `admin`.
   *
   * `GET /api/billing/events`
   */
  list<F extends s.StripeEventField = s.StripeEventField>(query?: BillingEventsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.StripeEvent, object, F, never>> {
    return this.http.list("/billing/events", query, options);
  }

  /**
   * Handle a failed event again from what it said.
   *
   * Needs the permission `billing:admin`; of an API key the scope `admin`.
   *
   * `POST /api/billing/events/{id}/replay`
   */
  replay(id: string, options?: CallOptions): Call<s.StripeEvent> {
    return this.http.send("POST", path`/billing/events/${id}/replay`, undefined, options);
  }
}

/** Selling through Stripe: hosted checkout, subscriptions with plan changes, Stripe's invoices, saved payment methods, the customer portal and the inbound webhook. */
export class Billing extends Resource {
  readonly checkout = new BillingCheckout(this.http);
  readonly subscriptions = new BillingSubscriptions(this.http);
  readonly invoices = new BillingInvoices(this.http);
  readonly paymentMethods = new BillingPaymentMethods(this.http);
  readonly prices = new BillingPrices(this.http);
  readonly events = new BillingEvents(this.http);

  /**
   * Take an event of Stripe's.
   *
   * Anybody may call it, without a credential.
   *
   * Raises `checkout.session.completed`, `invoice.paid`, `customer.subscription.deleted`, `customer.subscription.updated`, `charge.refunded`, `payment_intent.payment_failed`.
   *
   * `POST /api/billing/webhooks`
   */
  webhooks(body: Record<string, unknown>, options?: CallOptions): Call<s.ReceivedEvent> {
    return this.http.send("POST", "/billing/webhooks", body, options);
  }

  /**
   * Open Stripe's page of the caller's own customer.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/billing/portal-session`
   */
  portalSession(body: s.BillingPortalSessionInput, options?: CallOptions): Call<s.PortalPage> {
    return this.http.send("POST", "/billing/portal-session", body, options);
  }

  /**
   * What the caller has bought.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/portal/billing`
   */
  portal(query?: Record<string, never>, options?: CallOptions): Call<s.OwnBilling> {
    return this.http.get("/portal/billing", query, options);
  }
}
