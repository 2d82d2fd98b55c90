// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `api-keys.list` can be asked for. */
export interface ApiKeysListQuery {
  /** Field to sort by: name, expiresAt, lastUsedAt, createdAt, updatedAt. */
  sortBy?: "name" | "expiresAt" | "lastUsedAt" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Where it is used; a production key begins with ecos_live_, the others with ecos_test_. Several values, separated by commas, mean any of them. */
  environment?: s.KeyEnvironment | readonly s.KeyEnvironment[] | undefined;
  /** What it opens: queries, changes too, or everything with the keys themselves. Several values, separated by commas, mean any of them. */
  scope?: s.KeyScope | readonly s.KeyScope[] | undefined;
  /** Whether it works. Several values, separated by commas, mean any of them. */
  status?: s.KeyStatus | readonly s.KeyStatus[] | undefined;
  /** The user who created it. Ids of the resource User. Several values, separated by commas, mean any of them. */
  createdById?: string | readonly string[] | undefined;
  /** When it stops working; it lies in the future when it is set. Several values, separated by commas, mean any of them. */
  expiresAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it stops working; it lies in the future when it is set. At least this. */
  expiresAtFrom?: string | Date | undefined;
  /** When it stops working; it lies in the future when it is set. Below this. */
  expiresAtTo?: string | Date | undefined;
  /** When it was last used. Several values, separated by commas, mean any of them. */
  lastUsedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it was last used. At least this. */
  lastUsedAtFrom?: string | Date | undefined;
  /** When it was last used. Below this. */
  lastUsedAtTo?: string | Date | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When it stops working; it lies in the future when it is set. At least this. */
  from?: string | Date | undefined;
  /** When it stops working; it lies in the future when it is set. Below this. */
  to?: string | Date | undefined;
}

/** What `api-keys.usage` can be asked for. */
export interface ApiKeysUsageQuery {
  /** From when on, in whole hours; 30 days before the end where it is left out. */
  from?: string | Date | undefined;
  /** Until when, in whole hours; now where it is left out. */
  to?: string | Date | undefined;
  /** By hours, of 7 days at most, or by days, which is usual. */
  granularity?: s.Granularity | undefined;
}

/** What `api-keys.requests` can be asked for. */
export interface ApiKeysRequestsQuery {
  /** Those that came then or later. */
  from?: string | Date | undefined;
  /** Those that came before. */
  to?: string | Date | undefined;
  /** Those of a method. */
  method?: s.RequestMethod | undefined;
  /** Those of exactly this path. */
  path?: string | undefined;
  /** Those that were answered with this status or a higher one. */
  statusFrom?: number | undefined;
  /** Those that were answered with this status or a lower one. */
  statusTo?: number | undefined;
  /** Those from this address. */
  ip?: string | undefined;
  /** The one with this id, as answers tell it in X-Request-Id. */
  requestId?: string | undefined;
}

/** What `api-keys.usageSummary` can be asked for. */
export interface ApiKeysUsageSummaryQuery {
  /** The first day (UTC); 29 days before the last one where it is left out. */
  from?: string | undefined;
  /** The last day (UTC); today where it is left out. */
  to?: string | undefined;
  /** Keys of this environment only. */
  environment?: s.KeyEnvironment | undefined;
}

/** Keys for server-to-server calls, their scope, rotation, usage and request log. */
export class ApiKeys extends Resource {
  /**
   * List api keys, page by page.
   *
   * Needs the permission `api-keys:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, prefix.
   *
   * `GET /api/api-keys`
   */
  list<F extends s.ApiKeyField = s.ApiKeyField>(query?: ApiKeysListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.ApiKey, object, F, never>> {
    return this.http.list("/api-keys", query, options);
  }

  /**
   * Create an API key.
   *
   * Needs the permission `api-keys:admin`; of an API key the scope `admin`.
   *
   * The caller's e-mail address must be verified.
   *
   * Raises `api_key.created`.
   *
   * `POST /api/api-keys`
   */
  create(body: s.ApiKeyCreateInput, options?: CallOptions): Call<s.ApiKey> {
    return this.http.send("POST", "/api-keys", body, options);
  }

  /**
   * Read an API key.
   *
   * Needs the permission `api-keys:read`; of an API key the scope `read-only`.
   *
   * `GET /api/api-keys/{id}`
   */
  get<F extends s.ApiKeyField = s.ApiKeyField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.ApiKey, object, F, never>> {
    return this.http.get(path`/api-keys/${id}`, query, options);
  }

  /**
   * Change an API key; absent fields stay as they are.
   *
   * Needs the permission `api-keys:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/api-keys/{id}`
   */
  update(id: string, body: s.ApiKeyUpdateInput, options?: CallOptions): Call<s.ApiKey> {
    return this.http.send("PATCH", path`/api-keys/${id}`, body, options);
  }

  /**
   * Delete an API key.
   *
   * Needs the permission `api-keys:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/api-keys/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/api-keys/${id}`, undefined, options);
  }

  /**
   * Give a key a new text, shown once; the old one works for 24 more hours.
   *
   * Needs the permission `api-keys:admin`; of an API key the scope `admin`.
   *
   * Raises `api_key.rotated`.
   *
   * `POST /api/api-keys/{id}/rotate`
   */
  rotate(id: string, body?: s.ApiKeyRotateInput, options?: CallOptions): Call<s.ApiKey> {
    return this.http.send("POST", path`/api-keys/${id}/rotate`, body, options);
  }

  /**
   * Make the old key of a rotation invalid at once.
   *
   * Needs the permission `api-keys:admin`; of an API key the scope `admin`.
   *
   * `POST /api/api-keys/{id}/end-overlap`
   */
  endOverlap(id: string, options?: CallOptions): Call<s.ApiKey> {
    return this.http.send("POST", path`/api-keys/${id}/end-overlap`, undefined, options);
  }

  /**
   * Make a key, and the old one of a rotation, invalid for good.
   *
   * Needs the permission `api-keys:admin`; of an API key the scope `admin`.
   *
   * Raises `api_key.revoked`.
   *
   * `POST /api/api-keys/{id}/revoke`
   */
  revoke(id: string, body?: s.ApiKeyRevokeInput, options?: CallOptions): Call<s.ApiKey> {
    return this.http.send("POST", path`/api-keys/${id}/revoke`, body, options);
  }

  /**
   * What a key was used for: requests and errors by time, status and operation.
   *
   * Needs the permission `api-keys:read`; of an API key the scope `read-only`.
   *
   * `GET /api/api-keys/{id}/usage`
   */
  usage(id: string, query?: ApiKeysUsageQuery, options?: CallOptions): Call<s.KeyUsage> {
    return this.http.get(path`/api-keys/${id}/usage`, query, options);
  }

  /**
   * The requests that were made with a key, newest first; kept for 90 days.
   *
   * Needs the permission `api-keys:read`; of an API key the scope `read-only`.
   *
   * `GET /api/api-keys/{id}/requests`
   */
  requests(id: string, query?: ApiKeysRequestsQuery & PageQuery, options?: CallOptions): List<s.RequestLine> {
    return this.http.list(path`/api-keys/${id}/requests`, query, options);
  }

  /**
   * All that is known of a request, with the entries of the audit that it wrote.
   *
   * Needs the permission `api-keys:read`; of an API key the scope `read-only`.
   *
   * `GET /api/api-keys/{id}/requests/{requestId}`
   */
  request(id: string, requestId: string, query?: Record<string, never>, options?: CallOptions): Call<s.RequestDetails> {
    return this.http.get(path`/api-keys/${id}/requests/${requestId}`, query, options);
  }

  /**
   * What all keys of the organization were used for, the busiest first.
   *
   * Needs the permission `api-keys:read`; of an API key the scope `read-only`.
   *
   * `GET /api/api-keys/usage-summary`
   */
  usageSummary(query?: ApiKeysUsageSummaryQuery, options?: CallOptions): Call<s.UsageSummary> {
    return this.http.get("/api-keys/usage-summary", query, options);
  }

  /**
   * Describe the key that makes the call.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/api-keys/current`
   */
  current(query?: Record<string, never>, options?: CallOptions): Call<s.CurrentKey> {
    return this.http.get("/api-keys/current", query, options);
  }
}
