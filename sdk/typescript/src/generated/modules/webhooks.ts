// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `webhooks.endpoints.list` can be asked for. */
export interface WebhooksEndpointsListQuery {
  /** Field to sort by: url, lastSuccessAt, lastFailureAt, createdAt, updatedAt. */
  sortBy?: "url" | "lastSuccessAt" | "lastFailureAt" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether it is sent events. Several values, separated by commas, mean any of them. */
  status?: s.EndpointStatus | readonly s.EndpointStatus[] | undefined;
  /** Names of events, * for all of them, or a prefix such as order.*. Several values, separated by commas, mean any of them. */
  events?: string | readonly string[] | undefined;
  /** When an attempt last succeeded. Several values, separated by commas, mean any of them. */
  lastSuccessAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When an attempt last succeeded. At least this. */
  lastSuccessAtFrom?: string | Date | undefined;
  /** When an attempt last succeeded. Below this. */
  lastSuccessAtTo?: string | Date | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When an attempt last succeeded. At least this. */
  from?: string | Date | undefined;
  /** When an attempt last succeeded. Below this. */
  to?: string | Date | undefined;
}

/** `webhooks.endpoints` */
export class WebhooksEndpoints extends Resource {
  /**
   * List webhook endpoints, page by page.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `search` looks in url, description.
   *
   * `GET /api/webhooks/endpoints`
   */
  list<F extends s.WebhookEndpointField = s.WebhookEndpointField, I extends s.WebhookEndpointRelation = never>(query?: WebhooksEndpointsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.WebhookEndpoint, s.WebhookEndpointRelations, F, I>> {
    return this.http.list("/webhooks/endpoints", query, options);
  }

  /**
   * Create a server that events are sent to.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * `POST /api/webhooks/endpoints`
   */
  create(body: s.WebhookEndpointCreateInput, options?: CallOptions): Call<s.WebhookEndpoint> {
    return this.http.send("POST", "/webhooks/endpoints", body, options);
  }

  /**
   * Read a server that events are sent to.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `GET /api/webhooks/endpoints/{id}`
   */
  get<F extends s.WebhookEndpointField = s.WebhookEndpointField, I extends s.WebhookEndpointRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.WebhookEndpoint, s.WebhookEndpointRelations, F, I>> {
    return this.http.get(path`/webhooks/endpoints/${id}`, query, options);
  }

  /**
   * Change a server that events are sent to; absent fields stay as they are.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * Raises `webhook_endpoint.disabled`.
   *
   * `PATCH /api/webhooks/endpoints/{id}`
   */
  update(id: string, body: s.WebhookEndpointUpdateInput, options?: CallOptions): Call<s.WebhookEndpoint> {
    return this.http.send("PATCH", path`/webhooks/endpoints/${id}`, body, options);
  }

  /**
   * Delete a server that events are sent to.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/webhooks/endpoints/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/webhooks/endpoints/${id}`, undefined, options);
  }

  /**
   * Give an endpoint a new secret, shown once; the old one signs for 24 more hours.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * `POST /api/webhooks/endpoints/{id}/rotate-secret`
   */
  rotateSecret(id: string, body?: s.WebhookEndpointRotateSecretInput, options?: CallOptions): Call<s.RotatedSecret> {
    return this.http.send("POST", path`/webhooks/endpoints/${id}/rotate-secret`, body, options);
  }

  /**
   * Have events sent to an endpoint again; those of the time in between are left to replay.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * `POST /api/webhooks/endpoints/{id}/enable`
   */
  enable(id: string, options?: CallOptions): Call<s.WebhookEndpoint> {
    return this.http.send("POST", path`/webhooks/endpoints/${id}/enable`, undefined, options);
  }

  /**
   * Have no more events sent to an endpoint; what waits fails at once.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * Raises `webhook_endpoint.disabled`.
   *
   * `POST /api/webhooks/endpoints/{id}/disable`
   */
  disable(id: string, options?: CallOptions): Call<s.WebhookEndpoint> {
    return this.http.send("POST", path`/webhooks/endpoints/${id}/disable`, undefined, options);
  }

  /**
   * Send the sample of an event to an endpoint once, and wait for the answer.
   *
   * Needs the permission `webhooks:write`; of an API key the scope `read-write`.
   *
   * At most 10 calls a minute of its own.
   *
   * `POST /api/webhooks/endpoints/{id}/test`
   */
  sendTest(id: string, body: s.WebhookEndpointSendTestInput, options?: CallOptions): Call<s.WebhookDelivery> {
    return this.http.send("POST", path`/webhooks/endpoints/${id}/test`, body, options);
  }

  /**
   * Send the events of a time to an endpoint once more, the oldest first.
   *
   * Needs the permission `webhooks:admin`; of an API key the scope `admin`.
   *
   * `POST /api/webhooks/endpoints/{id}/replay`
   */
  replay(id: string, body: s.WebhookEndpointReplayInput, options?: CallOptions): Call<s.QueuedReplay> {
    return this.http.send("POST", path`/webhooks/endpoints/${id}/replay`, body, options);
  }
}

/** What `webhooks.events.list` can be asked for. */
export interface WebhooksEventsListQuery {
  /** Field to sort by: occurredAt. */
  sortBy?: "occurredAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** What happened. Several values, separated by commas, mean any of them. */
  type?: string | readonly string[] | undefined;
  /** The module that it happened in. Several values, separated by commas, mean any of them. */
  module?: string | readonly string[] | undefined;
  /** The resource that it is about. Several values, separated by commas, mean any of them. */
  referenceType?: string | readonly string[] | undefined;
  /** The record that it is about. Several values, separated by commas, mean any of them. */
  referenceId?: string | readonly string[] | undefined;
  /** Whether it was only sent to try an endpoint. Several values, separated by commas, mean any of them. */
  isTest?: boolean | readonly boolean[] | undefined;
  /** When it happened. Several values, separated by commas, mean any of them. */
  occurredAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it happened. At least this. */
  occurredAtFrom?: string | Date | undefined;
  /** When it happened. Below this. */
  occurredAtTo?: string | Date | undefined;
  /** When it happened. At least this. */
  from?: string | Date | undefined;
  /** When it happened. Below this. */
  to?: string | Date | undefined;
}

/** `webhooks.events` */
export class WebhooksEvents extends Resource {
  /**
   * List webhook events, page by page.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `search` looks in eventKey, type.
   *
   * `GET /api/webhooks/events`
   */
  list<F extends s.WebhookEventField = s.WebhookEventField, I extends s.WebhookEventRelation = never>(query?: WebhooksEventsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.WebhookEvent, s.WebhookEventRelations, F, I>> {
    return this.http.list("/webhooks/events", query, options);
  }

  /**
   * Read something that happened, as it is sent.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `GET /api/webhooks/events/{id}`
   */
  get<F extends s.WebhookEventField = s.WebhookEventField, I extends s.WebhookEventRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.WebhookEvent, s.WebhookEventRelations, F, I>> {
    return this.http.get(path`/webhooks/events/${id}`, query, options);
  }
}

/** What `webhooks.deliveries.list` can be asked for. */
export interface WebhooksDeliveriesListQuery {
  /** Field to sort by: createdAt, nextAttemptAt, durationMs. */
  sortBy?: "createdAt" | "nextAttemptAt" | "durationMs" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** The endpoint; it may have been deleted since. Ids of the resource WebhookEndpoint. Several values, separated by commas, mean any of them. */
  endpointId?: string | readonly string[] | undefined;
  /** The event. Ids of the resource WebhookEvent. Several values, separated by commas, mean any of them. */
  eventId?: string | readonly string[] | undefined;
  /** What happened. Several values, separated by commas, mean any of them. */
  eventType?: string | readonly string[] | undefined;
  /** How far it has come. Several values, separated by commas, mean any of them. */
  status?: s.DeliveryStatus | readonly s.DeliveryStatus[] | undefined;
  /** Why it is delivered. Several values, separated by commas, mean any of them. */
  trigger?: s.DeliveryTrigger | readonly s.DeliveryTrigger[] | undefined;
  /** Status of the last answer. Several values, separated by commas, mean any of them. */
  responseStatus?: number | readonly number[] | undefined;
  /** Status of the last answer. At least this. */
  responseStatusFrom?: number | undefined;
  /** Status of the last answer. Below this. */
  responseStatusTo?: number | undefined;
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

/** `webhooks.deliveries` */
export class WebhooksDeliveries extends Resource {
  /**
   * List webhook deliveries, page by page.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `GET /api/webhooks/deliveries`
   */
  list<F extends s.WebhookDeliveryField = s.WebhookDeliveryField, I extends s.WebhookDeliveryRelation = never>(query?: WebhooksDeliveriesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.WebhookDelivery, s.WebhookDeliveryRelations, F, I>> {
    return this.http.list("/webhooks/deliveries", query, options);
  }

  /**
   * Read the way of an event to an endpoint.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `GET /api/webhooks/deliveries/{id}`
   */
  get<F extends s.WebhookDeliveryField = s.WebhookDeliveryField, I extends s.WebhookDeliveryRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.WebhookDelivery, s.WebhookDeliveryRelations, F, I>> {
    return this.http.get(path`/webhooks/deliveries/${id}`, query, options);
  }

  /**
   * Send the event of a delivery once more, with a fresh signature.
   *
   * Needs the permission `webhooks:write`; of an API key the scope `read-write`.
   *
   * `POST /api/webhooks/deliveries/{id}/redeliver`
   */
  redeliver(id: string, options?: CallOptions): Call<s.WebhookDelivery> {
    return this.http.send("POST", path`/webhooks/deliveries/${id}/redeliver`, undefined, options);
  }
}

/** What `webhooks.catalog` can be asked for. */
export interface WebhooksCatalogQuery {
  /** Only those of a module. */
  module?: string | undefined;
  /** Words in the name, title or description. */
  search?: string | undefined;
}

/** What `webhooks.statistics` can be asked for. */
export interface WebhooksStatisticsQuery {
  /** Made from then on; 7 days before the end where it is missing. */
  from?: string | Date | undefined;
  /** Made before then; now where it is missing. */
  to?: string | Date | undefined;
  /** Only those to one endpoint. Id of the resource WebhookEndpoint. */
  endpointId?: string | undefined;
}

/** Signed HTTP callbacks to the customer's servers, with a catalogue of events, a delivery log and replay. */
export class Webhooks extends Resource {
  readonly endpoints = new WebhooksEndpoints(this.http);
  readonly events = new WebhooksEvents(this.http);
  readonly deliveries = new WebhooksDeliveries(this.http);

  /**
   * Every event that can be subscribed to, those of the developer page first.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/webhooks/catalog`
   */
  catalog(query?: WebhooksCatalogQuery, options?: CallOptions): Call<s.CatalogEvent[]> {
    return this.http.get("/webhooks/catalog", query, options);
  }

  /**
   * One event with a sample of what is sent and its JSON Schema.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/webhooks/catalog/{event}`
   */
  catalogEvent(event: string, query?: Record<string, never>, options?: CallOptions): Call<s.EventDetails> {
    return this.http.get(path`/webhooks/catalog/${event}`, query, options);
  }

  /**
   * A cURL command that sends the sample of an event with right signatures.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `POST /api/webhooks/curl`
   */
  curlForEvent(body: s.WebhooksCurlForEventInput, options?: CallOptions): Call<s.CurlCommand> {
    return this.http.send("POST", "/webhooks/curl", body, options);
  }

  /**
   * Check a signature as a receiver would; nothing of it is stored or logged.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `POST /api/webhooks/verify`
   */
  verifySignature(body: s.WebhooksVerifySignatureInput, options?: CallOptions): Call<s.SignatureVerdict> {
    return this.http.send("POST", "/webhooks/verify", body, options);
  }

  /**
   * How deliveries went: counts and times by day, event and endpoint.
   *
   * Needs the permission `webhooks:read`; of an API key the scope `read-only`.
   *
   * `GET /api/webhooks/statistics`
   */
  statistics(query?: WebhooksStatisticsQuery, options?: CallOptions): Call<s.DeliveryStatistics> {
    return this.http.get("/webhooks/statistics", query, options);
  }
}
