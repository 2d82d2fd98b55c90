// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `audit.entries.list` can be asked for. */
export interface AuditEntriesListQuery {
  /** Field to sort by: occurredAt, sequence. */
  sortBy?: "occurredAt" | "sequence" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** When it happened. Several values, separated by commas, mean any of them. */
  occurredAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it happened. At least this. */
  occurredAtFrom?: string | Date | undefined;
  /** When it happened. Below this. */
  occurredAtTo?: string | Date | undefined;
  /** What did it. Several values, separated by commas, mean any of them. */
  actorType?: s.ActorType | readonly s.ActorType[] | undefined;
  /** The person who did it. Several values, separated by commas, mean any of them. */
  actorId?: string | readonly string[] | undefined;
  /** The API key that it was done with. Several values, separated by commas, mean any of them. */
  apiKeyId?: string | readonly string[] | undefined;
  /** The module. Several values, separated by commas, mean any of them. */
  module?: string | readonly string[] | undefined;
  /** Id of the operation. Several values, separated by commas, mean any of them. */
  action?: string | readonly string[] | undefined;
  /** The resource that it was about. Several values, separated by commas, mean any of them. */
  resourceType?: string | readonly string[] | undefined;
  /** The record that it was about. Several values, separated by commas, mean any of them. */
  resourceId?: string | readonly string[] | undefined;
  /** How it ended. Several values, separated by commas, mean any of them. */
  outcome?: s.AuditOutcome | readonly s.AuditOutcome[] | undefined;
  /** Address of the client. Several values, separated by commas, mean any of them. */
  ip?: string | readonly string[] | undefined;
  /** Id of the request. Several values, separated by commas, mean any of them. */
  requestId?: string | readonly string[] | undefined;
  /** Its number, without gaps; given within a second. Several values, separated by commas, mean any of them. */
  sequence?: number | readonly number[] | undefined;
  /** Its number, without gaps; given within a second. At least this. */
  sequenceFrom?: number | undefined;
  /** Its number, without gaps; given within a second. Below this. */
  sequenceTo?: number | undefined;
  /** When it happened. At least this. */
  from?: string | Date | undefined;
  /** When it happened. Below this. */
  to?: string | Date | undefined;
}

/** `audit.entries` */
export class AuditEntries extends Resource {
  /**
   * List audit entries, page by page.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * `search` looks in action, actorName, resourceName, summary.
   *
   * `GET /api/audit/entries`
   */
  list<F extends s.AuditEntryField = s.AuditEntryField>(query?: AuditEntriesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.AuditEntry, object, F, never>> {
    return this.http.list("/audit/entries", query, options);
  }

  /**
   * Read an entry of the audit.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * `GET /api/audit/entries/{id}`
   */
  get<F extends s.AuditEntryField = s.AuditEntryField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.AuditEntry, object, F, never>> {
    return this.http.get(path`/audit/entries/${id}`, query, options);
  }
}

/** What `audit.export` can be asked for. */
export interface AuditExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** From this time on. */
  from?: string | Date | undefined;
  /** Before this time. */
  to?: string | Date | undefined;
  /** Of this module only. */
  module?: string | undefined;
  /** Of this person only. */
  actorId?: string | undefined;
  /** About this kind of records only. */
  resourceType?: string | undefined;
  /** Of this operation only. */
  action?: string | undefined;
}

/** A tamper-evident record of who did what, when and from where. */
export class Audit extends Resource {
  readonly entries = new AuditEntries(this.http);

  /**
   * All entries in the order of their numbers, with what proves the chain.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * `GET /api/audit/export`
   */
  export(query?: AuditExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/audit/export", query, options);
  }

  /**
   * Prove that no entry was changed, removed or moved.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * `POST /api/audit/verify`
   */
  verify(body?: s.AuditVerifyInput, options?: CallOptions): Call<s.VerifiedAudit> {
    return this.http.send("POST", "/audit/verify", body, options);
  }

  /**
   * The newest entry's number and hash, signed, to be kept elsewhere.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * `GET /api/audit/head`
   */
  head(query?: Record<string, never>, options?: CallOptions): Call<s.AuditHead> {
    return this.http.get("/audit/head", query, options);
  }

  /**
   * What happened with one record, newest first, also if it is deleted.
   *
   * Needs the permission `audit:read`; of an API key the scope `read-only`.
   *
   * `GET /api/audit/resources/{resourceType}/{resourceId}`
   */
  resourceHistory<F extends s.AuditEntryField = s.AuditEntryField>(resourceType: string, resourceId: string, query?: PageQuery & Fields<F>, options?: CallOptions): List<View<s.AuditEntry, object, F, never>> {
    return this.http.list(path`/audit/resources/${resourceType}/${resourceId}`, query, options);
  }

  /**
   * How long entries are kept, and what is there.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * `GET /api/audit/retention`
   */
  retention(query?: Record<string, never>, options?: CallOptions): Call<s.AuditRetention> {
    return this.http.get("/audit/retention", query, options);
  }

  /**
   * Set how long entries are kept; what is older goes at night.
   *
   * Needs the permission `audit:admin`; of an API key the scope `admin`.
   *
   * Only owners of the organization may call it.
   *
   * `PUT /api/audit/retention`
   */
  setRetention(body: s.AuditSetRetentionInput, options?: CallOptions): Call<s.PlannedRemoval> {
    return this.http.send("PUT", "/audit/retention", body, options);
  }
}
