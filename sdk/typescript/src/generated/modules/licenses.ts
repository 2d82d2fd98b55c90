// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `licenses.policies.list` can be asked for. */
export interface LicensesPoliciesListQuery {
  /** Field to sort by: name, createdAt. */
  sortBy?: "name" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How long its licenses last. Several values, separated by commas, mean any of them. */
  term?: s.Term | readonly s.Term[] | undefined;
  /** What its keys begin with: 2 to 8 capitals or digits. Several values, separated by commas, mean any of them. */
  prefix?: string | readonly string[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `licenses.policies` */
export class LicensesPolicies extends Resource {
  /**
   * List license policies, page by page.
   *
   * Needs the permission `licenses:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, prefix.
   *
   * `GET /api/licenses/policies`
   */
  list<F extends s.LicensePolicyField = s.LicensePolicyField>(query?: LicensesPoliciesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.LicensePolicy, object, F, never>> {
    return this.http.list("/licenses/policies", query, options);
  }

  /**
   * Create a policy for licenses.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * `POST /api/licenses/policies`
   */
  create(body: s.LicensePolicyCreateInput, options?: CallOptions): Call<s.LicensePolicy> {
    return this.http.send("POST", "/licenses/policies", body, options);
  }

  /**
   * Change a policy for licenses; absent fields stay as they are.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/licenses/policies/{id}`
   */
  update(id: string, body: s.LicensePolicyUpdateInput, options?: CallOptions): Call<s.LicensePolicy> {
    return this.http.send("PATCH", path`/licenses/policies/${id}`, body, options);
  }

  /**
   * Delete a policy for licenses.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/licenses/policies/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/licenses/policies/${id}`, undefined, options);
  }
}

/** What `licenses.activations.list` can be asked for. */
export interface LicensesActivationsListQuery {
  /** Field to sort by: domain, lastSeenAt, createdAt. */
  sortBy?: "domain" | "lastSeenAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether the domain is bound, and was heard of lately. Several values, separated by commas, mean any of them. */
  status?: s.ActivationStatus | readonly s.ActivationStatus[] | undefined;
  /** Whether it counts against the limit. Several values, separated by commas, mean any of them. */
  kind?: s.ActivationKind | readonly s.ActivationKind[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `licenses.activations` */
export class LicensesActivations extends Resource {
  /**
   * List activations, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `search` looks in domain.
   *
   * `GET /api/licenses/{licenseId}/activations`
   */
  list<F extends s.ActivationField = s.ActivationField>(licenseId: string, query?: LicensesActivationsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Activation, object, F, never>> {
    return this.http.list(path`/licenses/${licenseId}/activations`, query, options);
  }

  /**
   * Delete a domain of a license.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * Raises `license.deactivated`.
   *
   * `DELETE /api/licenses/{licenseId}/activations/{id}`
   */
  delete(licenseId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/licenses/${licenseId}/activations/${id}`, undefined, options);
  }
}

/** What `licenses.list` can be asked for. */
export interface LicensesListQuery {
  /** Field to sort by: status, expiresAt, activationsCount, lastSeenAt, createdAt. */
  sortBy?: "status" | "expiresAt" | "activationsCount" | "lastSeenAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How things stand with it. Several values, separated by commas, mean any of them. */
  status?: s.LicenseStatus | readonly s.LicenseStatus[] | undefined;
  /** The product that it is for; it needs a policy. Ids of the resource Product. Several values, separated by commas, mean any of them. */
  productId?: string | readonly string[] | undefined;
  /** The policy that it is issued under; that of the product where it is left out. Ids of the resource LicensePolicy. Several values, separated by commas, mean any of them. */
  policyId?: string | readonly string[] | undefined;
  /** Whom it belongs to. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** The order that it was issued with. Ids of the resource Order. Several values, separated by commas, mean any of them. */
  orderId?: string | readonly string[] | undefined;
  /** The subscription that pays for it. Several values, separated by commas, mean any of them. */
  subscriptionId?: string | readonly string[] | undefined;
  /** When it expires; as the policy says where it is left out at creation. Several values, separated by commas, mean any of them. */
  expiresAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it expires; as the policy says where it is left out at creation. At least this. */
  expiresAtFrom?: string | Date | undefined;
  /** When it expires; as the policy says where it is left out at creation. Below this. */
  expiresAtTo?: string | Date | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When it expires; as the policy says where it is left out at creation. At least this. */
  from?: string | Date | undefined;
  /** When it expires; as the policy says where it is left out at creation. Below this. */
  to?: string | Date | undefined;
}

/** What `licenses.export` can be asked for. */
export interface LicensesExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** Only licenses of these statuses, separated by commas. */
  status?: string | undefined;
  /** Only licenses of this product. */
  productId?: string | undefined;
  /** Only licenses that expire at this time or later. */
  expiresFrom?: string | Date | undefined;
  /** Only licenses that expire before this time. */
  expiresTo?: string | Date | undefined;
}

/** What `licenses.log` can be asked for. */
export interface LicensesLogQuery {
  /** Only what is of this kind. */
  kind?: s.LogKind | undefined;
}

/** Licence keys for digital products: issued with an order, bound to domains, validated by the running application, and suspended, renewed, moved or revoked. */
export class Licenses extends Resource {
  readonly policies = new LicensesPolicies(this.http);
  readonly activations = new LicensesActivations(this.http);

  /**
   * List licenses, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `search` looks in key.
   *
   * `GET /api/licenses`
   */
  list<F extends s.LicenseField = s.LicenseField, I extends s.LicenseRelation = never>(query?: LicensesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.License, s.LicenseRelations, F, I>> {
    return this.http.list("/licenses", query, options);
  }

  /**
   * Create a license.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * Raises `license.issued`.
   *
   * `POST /api/licenses`
   */
  create(body: s.LicenseCreateInput, options?: CallOptions): Call<s.License> {
    return this.http.send("POST", "/licenses", body, options);
  }

  /**
   * Read a license.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/licenses/{id}`
   */
  get<F extends s.LicenseField = s.LicenseField, I extends s.LicenseRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.License, s.LicenseRelations, F, I>> {
    return this.http.get(path`/licenses/${id}`, query, options);
  }

  /**
   * Change a license; absent fields stay as they are.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/licenses/{id}`
   */
  update(id: string, body: s.LicenseUpdateInput, options?: CallOptions): Call<s.License> {
    return this.http.send("PATCH", path`/licenses/${id}`, body, options);
  }

  /**
   * Whether a license is valid at a domain.
   *
   * Anybody may call it, without a credential.
   *
   * At most 30 calls a minute of its own.
   *
   * Raises `license.validated`.
   *
   * `POST /api/licenses/validate`
   */
  validate(body: s.LicenseValidateInput, options?: CallOptions): Call<s.Validation> {
    return this.http.send("POST", "/licenses/validate", body, options);
  }

  /**
   * Give a sign of life of a running application.
   *
   * Anybody may call it, without a credential.
   *
   * At most 30 calls a minute of its own.
   *
   * `POST /api/licenses/heartbeat`
   */
  heartbeat(body: s.LicenseHeartbeatInput, options?: CallOptions): Call<s.SignOfLife> {
    return this.http.send("POST", "/licenses/heartbeat", body, options);
  }

  /**
   * Bind a license to a domain.
   *
   * Anybody may call it, without a credential.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `license.activated`.
   *
   * `POST /api/licenses/activate`
   */
  activate(body: s.LicenseActivateInput, options?: CallOptions): Call<s.BoundDomain> {
    return this.http.send("POST", "/licenses/activate", body, options);
  }

  /**
   * Release a license from a domain.
   *
   * Anybody may call it, without a credential.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `license.deactivated`.
   *
   * `POST /api/licenses/deactivate`
   */
  deactivate(body: s.LicenseDeactivateInput, options?: CallOptions): Call<s.ReleasedDomain> {
    return this.http.send("POST", "/licenses/deactivate", body, options);
  }

  /**
   * Have a key work no more until it is resumed.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * Raises `license.suspended`.
   *
   * `POST /api/licenses/{id}/suspend`
   */
  suspend(id: string, body: s.LicenseSuspendInput, options?: CallOptions): Call<s.License> {
    return this.http.send("POST", path`/licenses/${id}/suspend`, body, options);
  }

  /**
   * End the suspension of a license.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * Raises `license.resumed`.
   *
   * `POST /api/licenses/{id}/resume`
   */
  resume(id: string, options?: CallOptions): Call<s.License> {
    return this.http.send("POST", path`/licenses/${id}/resume`, undefined, options);
  }

  /**
   * End a license for good.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * Raises `license.revoked`.
   *
   * `POST /api/licenses/{id}/revoke`
   */
  revoke(id: string, body: s.LicenseRevokeInput, options?: CallOptions): Call<s.License> {
    return this.http.send("POST", path`/licenses/${id}/revoke`, body, options);
  }

  /**
   * Add time to a license.
   *
   * Needs the permission `licenses:write`; of an API key the scope `read-write`.
   *
   * Raises `license.renewed`.
   *
   * `POST /api/licenses/{id}/renew`
   */
  renew(id: string, body?: s.LicenseRenewInput, options?: CallOptions): Call<s.License> {
    return this.http.send("POST", path`/licenses/${id}/renew`, body, options);
  }

  /**
   * Move a license from one domain to another.
   *
   * Any signed-in person or API key may call it.
   *
   * Raises `license.transferred`.
   *
   * `POST /api/licenses/{id}/transfer`
   */
  transferDomain(id: string, body: s.LicenseTransferDomainInput, options?: CallOptions): Call<s.License> {
    return this.http.send("POST", path`/licenses/${id}/transfer`, body, options);
  }

  /**
   * The keys that offline files are checked by.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/licenses/public-keys`
   */
  publicKeys(query?: Record<string, never>, options?: CallOptions): Call<s.PublicKeys> {
    return this.http.get("/licenses/public-keys", query, options);
  }

  /**
   * Make a new license secret; the one before is accepted for 24 hours more.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * `POST /api/licenses/secret/rotate`
   */
  rotateSecret(options?: CallOptions): Call<s.NewLicenseSecret> {
    return this.http.send("POST", "/licenses/secret/rotate", undefined, options);
  }

  /**
   * A signed file by which an application without a network proves its license.
   *
   * Any signed-in person or API key may call it.
   *
   * Raises `license.activated`.
   *
   * `POST /api/licenses/{id}/offline-file`
   */
  offlineFile(id: string, body: s.LicenseOfflineFileInput, options?: CallOptions): Call<string> {
    return this.http.send("POST", path`/licenses/${id}/offline-file`, body, options);
  }

  /**
   * Licenses with their domains as CSV, or one JSON object a line.
   *
   * Needs the permission `licenses:admin`; of an API key the scope `admin`.
   *
   * `GET /api/licenses/export`
   */
  export(query?: LicensesExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/licenses/export", query, options);
  }

  /**
   * What happened with a license, newest first.
   *
   * Needs the permission `licenses:read`; of an API key the scope `read-only`.
   *
   * `GET /api/licenses/{id}/log`
   */
  log(id: string, query?: LicensesLogQuery & PageQuery, options?: CallOptions): List<s.LicenseHistory> {
    return this.http.list(path`/licenses/${id}/log`, query, options);
  }
}
