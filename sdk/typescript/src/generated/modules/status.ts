// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `status.components.list` can be asked for. */
export interface StatusComponentsListQuery {
  /** Field to sort by: position, name, createdAt. */
  sortBy?: "position" | "name" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** The heading that it stands under. Several values, separated by commas, mean any of them. */
  group?: string | readonly string[] | undefined;
  /** How it is; set by hand only while no incident holds it. Several values, separated by commas, mean any of them. */
  status?: s.ComponentStatus | readonly s.ComponentStatus[] | undefined;
  /** Whether it is looked after by itself, once a minute. Several values, separated by commas, mean any of them. */
  automatic?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `status.components` */
export class StatusComponents extends Resource {
  /**
   * List components, page by page.
   *
   * Anybody may call it, without a credential.
   *
   * `search` looks in name, description.
   *
   * `GET /api/status/components`
   */
  list<F extends s.ComponentField = s.ComponentField>(query?: StatusComponentsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Component, object, F, never>> {
    return this.http.list("/status/components", query, options);
  }

  /**
   * Create a part of the platform.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * `POST /api/status/components`
   */
  create(body: s.ComponentCreateInput, options?: CallOptions): Call<s.Component> {
    return this.http.send("POST", "/status/components", body, options);
  }

  /**
   * Read a part of the platform.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status/components/{id}`
   */
  get<F extends s.ComponentField = s.ComponentField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.Component, object, F, never>> {
    return this.http.get(path`/status/components/${id}`, query, options);
  }

  /**
   * Change a part of the platform; absent fields stay as they are.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * `PATCH /api/status/components/{id}`
   */
  update(id: string, body: s.ComponentUpdateInput, options?: CallOptions): Call<s.Component> {
    return this.http.send("PATCH", path`/status/components/${id}`, body, options);
  }

  /**
   * Delete a part of the platform.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * `DELETE /api/status/components/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/status/components/${id}`, undefined, options);
  }
}

/** What `status.incidents.list` can be asked for. */
export interface StatusIncidentsListQuery {
  /** Field to sort by: startedAt, resolvedAt, impact, createdAt. */
  sortBy?: "startedAt" | "resolvedAt" | "impact" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How far one is; changed later by updates only. Several values, separated by commas, mean any of them. */
  status?: s.IncidentStatus | readonly s.IncidentStatus[] | undefined;
  /** How bad it is. Several values, separated by commas, mean any of them. */
  impact?: s.IncidentImpact | readonly s.IncidentImpact[] | undefined;
  /** The components that it is about. Ids of the resource Component. Several values, separated by commas, mean any of them. */
  componentIds?: string | readonly string[] | undefined;
  /** When it began; now where it is left out, and never later. Several values, separated by commas, mean any of them. */
  startedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it began; now where it is left out, and never later. At least this. */
  startedAtFrom?: string | Date | undefined;
  /** When it began; now where it is left out, and never later. Below this. */
  startedAtTo?: string | Date | undefined;
  /** When it was resolved. Several values, separated by commas, mean any of them. */
  resolvedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it was resolved. At least this. */
  resolvedAtFrom?: string | Date | undefined;
  /** When it was resolved. Below this. */
  resolvedAtTo?: string | Date | undefined;
  /** When it began; now where it is left out, and never later. At least this. */
  from?: string | Date | undefined;
  /** When it began; now where it is left out, and never later. Below this. */
  to?: string | Date | undefined;
}

/** `status.incidents` */
export class StatusIncidents extends Resource {
  /**
   * List incidents, page by page.
   *
   * Anybody may call it, without a credential.
   *
   * `search` looks in title.
   *
   * `GET /api/status/incidents`
   */
  list<F extends s.IncidentField = s.IncidentField, I extends s.IncidentRelation = never>(query?: StatusIncidentsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Incident, s.IncidentRelations, F, I>> {
    return this.http.list("/status/incidents", query, options);
  }

  /**
   * Create an incident.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * Raises `incident.created`.
   *
   * `POST /api/status/incidents`
   */
  create(body: s.IncidentCreateInput, options?: CallOptions): Call<s.Incident> {
    return this.http.send("POST", "/status/incidents", body, options);
  }

  /**
   * Read an incident.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status/incidents/{id}`
   */
  get<F extends s.IncidentField = s.IncidentField, I extends s.IncidentRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Incident, s.IncidentRelations, F, I>> {
    return this.http.get(path`/status/incidents/${id}`, query, options);
  }

  /**
   * Change an incident; absent fields stay as they are.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * Raises `incident.updated`.
   *
   * `PATCH /api/status/incidents/{id}`
   */
  update(id: string, body: s.IncidentUpdateInput, options?: CallOptions): Call<s.Incident> {
    return this.http.send("PATCH", path`/status/incidents/${id}`, body, options);
  }
}

/** What `status.updates.list` can be asked for. */
export interface StatusUpdatesListQuery {
  /** Field to sort by: createdAt. */
  sortBy?: "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `status.updates` */
export class StatusUpdates extends Resource {
  /**
   * List incident updates, page by page.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status/incidents/{incidentId}/updates`
   */
  list<F extends s.IncidentUpdateField = s.IncidentUpdateField, I extends s.IncidentUpdateRelation = never>(incidentId: string, query?: StatusUpdatesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.IncidentUpdate, s.IncidentUpdateRelations, F, I>> {
    return this.http.list(path`/status/incidents/${incidentId}/updates`, query, options);
  }

  /**
   * Create an update of an incident.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * Raises `incident.updated`, `incident.resolved`.
   *
   * `POST /api/status/incidents/{incidentId}/updates`
   */
  create(incidentId: string, body: s.IncidentUpdateCreateInput, options?: CallOptions): Call<s.IncidentUpdate> {
    return this.http.send("POST", path`/status/incidents/${incidentId}/updates`, body, options);
  }
}

/** What `status.maintenances.list` can be asked for. */
export interface StatusMaintenancesListQuery {
  /** Field to sort by: startsAt, createdAt. */
  sortBy?: "startsAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** How far it is; set by hand only to cancelled before it begins and to completed while it runs. Several values, separated by commas, mean any of them. */
  status?: s.MaintenanceStatus | readonly s.MaintenanceStatus[] | undefined;
  /** When it begins. Several values, separated by commas, mean any of them. */
  startsAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it begins. At least this. */
  startsAtFrom?: string | Date | undefined;
  /** When it begins. Below this. */
  startsAtTo?: string | Date | undefined;
  /** When it ends, after it has begun. Several values, separated by commas, mean any of them. */
  endsAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it ends, after it has begun. At least this. */
  endsAtFrom?: string | Date | undefined;
  /** When it ends, after it has begun. Below this. */
  endsAtTo?: string | Date | undefined;
  /** The components that are worked on. Ids of the resource Component. Several values, separated by commas, mean any of them. */
  componentIds?: string | readonly string[] | undefined;
  /** When it begins. At least this. */
  from?: string | Date | undefined;
  /** When it begins. Below this. */
  to?: string | Date | undefined;
}

/** `status.maintenances` */
export class StatusMaintenances extends Resource {
  /**
   * List maintenance windows, page by page.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status/maintenances`
   */
  list<F extends s.MaintenanceWindowField = s.MaintenanceWindowField>(query?: StatusMaintenancesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.MaintenanceWindow, object, F, never>> {
    return this.http.list("/status/maintenances", query, options);
  }

  /**
   * Create a maintenance.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * Raises `maintenance.scheduled`.
   *
   * `POST /api/status/maintenances`
   */
  create(body: s.MaintenanceWindowCreateInput, options?: CallOptions): Call<s.MaintenanceWindow> {
    return this.http.send("POST", "/status/maintenances", body, options);
  }

  /**
   * Change a maintenance; absent fields stay as they are.
   *
   * Needs the permission `status:admin`; of an API key the scope `admin`.
   *
   * Only admins of the operator's organization may call it.
   *
   * `PATCH /api/status/maintenances/{id}`
   */
  update(id: string, body: s.MaintenanceWindowUpdateInput, options?: CallOptions): Call<s.MaintenanceWindow> {
    return this.http.send("PATCH", path`/status/maintenances/${id}`, body, options);
  }
}

/** What `status.uptime` can be asked for. */
export interface StatusUptimeQuery {
  /** How many days, today's among them. */
  days?: number | undefined;
  /** The key of one component; all where it is left out. */
  component?: string | undefined;
}

/** What `status.feed` can be asked for. */
export interface StatusFeedQuery {
  /** Atom (RFC 4287) or JSON Feed 1.1. */
  format?: s.FeedFormat | undefined;
}

/** The public status page: components, incidents, maintenances, uptime and subscriptions. */
export class Status extends Resource {
  readonly components = new StatusComponents(this.http);
  readonly incidents = new StatusIncidents(this.http);
  readonly updates = new StatusUpdates(this.http);
  readonly maintenances = new StatusMaintenances(this.http);

  /**
   * How the platform is, from memory.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status`
   */
  current(query?: Record<string, never>, options?: CallOptions): Call<s.CurrentStatus> {
    return this.http.get("/status", query, options);
  }

  /**
   * How long the components were up, day by day.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status/uptime`
   */
  uptime(query?: StatusUptimeQuery, options?: CallOptions): Call<s.PlatformUptime> {
    return this.http.get("/status/uptime", query, options);
  }

  /**
   * The last 50 updates of incidents and maintenances as a feed.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/status/feed`
   */
  feed(query?: StatusFeedQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", "/status/feed", query, options);
  }

  /**
   * Be told of incidents by mail or webhook, once the target has confirmed it.
   *
   * Anybody may call it, without a credential.
   *
   * At most 5 calls a minute of its own.
   *
   * `POST /api/status/subscribe`
   */
  subscribe(body?: s.StatusSubscribeInput, options?: CallOptions): Call<void> {
    return this.http.send("POST", "/status/subscribe", body, options);
  }

  /**
   * Confirm an e-mail address by the token of the mail sent to it; works once.
   *
   * Anybody may call it, without a credential.
   *
   * `POST /api/status/subscribe/confirm`
   */
  confirmSubscription(body: s.StatusConfirmSubscriptionInput, options?: CallOptions): Call<s.ConfirmedSubscription> {
    return this.http.send("POST", "/status/subscribe/confirm", body, options);
  }

  /**
   * Be told no more, by the token that stands in every message.
   *
   * Anybody may call it, without a credential.
   *
   * `POST /api/status/unsubscribe`
   */
  unsubscribe(body: s.StatusUnsubscribeInput, options?: CallOptions): Call<void> {
    return this.http.send("POST", "/status/unsubscribe", body, options);
  }
}
