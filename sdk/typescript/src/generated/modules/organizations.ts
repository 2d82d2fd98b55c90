// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `organizations.plans.list` can be asked for. */
export interface OrganizationsPlansListQuery {
  /** Field to sort by: monthlyPrice. */
  sortBy?: "monthlyPrice" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Code that organizations refer to. Several values, separated by commas, mean any of them. */
  code?: string | readonly string[] | undefined;
}

/** `organizations.plans` */
export class OrganizationsPlans extends Resource {
  /**
   * List plans, page by page.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/organizations/plans`
   */
  list<F extends s.PlanField = s.PlanField>(query?: OrganizationsPlansListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Plan, object, F, never>> {
    return this.http.list("/organizations/plans", query, options);
  }
}

/** What `organizations.sequences.list` can be asked for. */
export interface OrganizationsSequencesListQuery {
  /** Field to sort by: code. */
  sortBy?: "code" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Kind of documents. Several values, separated by commas, mean any of them. */
  code?: string | readonly string[] | undefined;
  /** When the numbers start at 1 again; no more often than the pattern tells years and months apart, since two documents never share a number. Several values, separated by commas, mean any of them. */
  resets?: s.NumberReset | readonly s.NumberReset[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `organizations.sequences` */
export class OrganizationsSequences extends Resource {
  /**
   * List number sequences, page by page.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * `search` looks in code, pattern.
   *
   * `GET /api/organizations/{organizationId}/sequences`
   */
  list<F extends s.NumberSequenceField = s.NumberSequenceField>(organizationId: string, query?: OrganizationsSequencesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.NumberSequence, object, F, never>> {
    return this.http.list(path`/organizations/${organizationId}/sequences`, query, options);
  }

  /**
   * Read the numbers of a kind of documents.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * `GET /api/organizations/{organizationId}/sequences/{id}`
   */
  get<F extends s.NumberSequenceField = s.NumberSequenceField>(organizationId: string, id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.NumberSequence, object, F, never>> {
    return this.http.get(path`/organizations/${organizationId}/sequences/${id}`, query, options);
  }

  /**
   * Change the numbers of a kind of documents; absent fields stay as they are.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/organizations/{organizationId}/sequences/{id}`
   */
  update(organizationId: string, id: string, body: s.NumberSequenceUpdateInput, options?: CallOptions): Call<s.NumberSequence> {
    return this.http.send("PATCH", path`/organizations/${organizationId}/sequences/${id}`, body, options);
  }
}

/** What `organizations.members.list` can be asked for. */
export interface OrganizationsMembersListQuery {
  /** Field to sort by: joinedAt, lastActiveAt, createdAt. */
  sortBy?: "joinedAt" | "lastActiveAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** The user, whose id is the member's too. Ids of the resource User. Several values, separated by commas, mean any of them. */
  userId?: string | readonly string[] | undefined;
  /** Whether the member may call. Several values, separated by commas, mean any of them. */
  status?: s.MemberStatus | readonly s.MemberStatus[] | undefined;
  /** When it joined. Several values, separated by commas, mean any of them. */
  joinedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it joined. At least this. */
  joinedAtFrom?: string | Date | undefined;
  /** When it joined. Below this. */
  joinedAtTo?: string | Date | undefined;
  /** When it joined. At least this. */
  from?: string | Date | undefined;
  /** When it joined. Below this. */
  to?: string | Date | undefined;
}

/** `organizations.members` */
export class OrganizationsMembers extends Resource {
  /**
   * List members, page by page.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{organizationId}/members`
   */
  list<F extends s.MemberField = s.MemberField>(organizationId: string, query?: OrganizationsMembersListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Member, object, F, never>> {
    return this.http.list(path`/organizations/${organizationId}/members`, query, options);
  }

  /**
   * Read a member of the organization.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{organizationId}/members/{id}`
   */
  get<F extends s.MemberField = s.MemberField>(organizationId: string, id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.Member, object, F, never>> {
    return this.http.get(path`/organizations/${organizationId}/members/${id}`, query, options);
  }

  /**
   * Change a member of the organization; absent fields stay as they are.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Raises `member.updated`.
   *
   * `PATCH /api/organizations/{organizationId}/members/{id}`
   */
  update(organizationId: string, id: string, body: s.MemberUpdateInput, options?: CallOptions): Call<s.Member> {
    return this.http.send("PATCH", path`/organizations/${organizationId}/members/${id}`, body, options);
  }

  /**
   * Delete a member of the organization.
   *
   * Any signed-in person or API key may call it.
   *
   * Raises `member.left`, `user.deleted`.
   *
   * `DELETE /api/organizations/{organizationId}/members/{id}`
   */
  delete(organizationId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/organizations/${organizationId}/members/${id}`, undefined, options);
  }
}

/** What `organizations.list` can be asked for. */
export interface OrganizationsListQuery {
  /** Field to sort by: name, createdAt, updatedAt. */
  sortBy?: "name" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether it works. Several values, separated by commas, mean any of them. */
  status?: s.OrganizationStatus | readonly s.OrganizationStatus[] | undefined;
  /** Code of the plan, which decides the limits. Several values, separated by commas, mean any of them. */
  planCode?: string | readonly string[] | undefined;
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

/** What `organizations.usage` can be asked for. */
export interface OrganizationsUsageQuery {
  /** The first day (UTC); 29 days before the last one where it is left out. */
  from?: string | undefined;
  /** The last day (UTC); today where it is left out. */
  to?: string | undefined;
}

/** What `organizations.exportData` can be asked for. */
export interface OrganizationsExportDataQuery {
  /** Only these modules; all without. Separated by commas. */
  modules?: string | readonly string[] | undefined;
}

/** Tenants with their members, settings, enabled modules, document numbers, plan and quota. */
export class Organizations extends Resource {
  readonly plans = new OrganizationsPlans(this.http);
  readonly sequences = new OrganizationsSequences(this.http);
  readonly members = new OrganizationsMembers(this.http);

  /**
   * List organizations, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `search` looks in name, slug, legalName.
   *
   * `GET /api/organizations`
   */
  list<F extends s.OrganizationField = s.OrganizationField>(query?: OrganizationsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Organization, object, F, never>> {
    return this.http.list("/organizations", query, options);
  }

  /**
   * Create an organization of the caller.
   *
   * Any signed-in person or API key may call it.
   *
   * Raises `organization.created`.
   *
   * `POST /api/organizations`
   */
  create(body: s.OrganizationCreateInput, options?: CallOptions): Call<s.Organization> {
    return this.http.send("POST", "/organizations", body, options);
  }

  /**
   * Read an organization of the caller.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{id}`
   */
  get<F extends s.OrganizationField = s.OrganizationField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.Organization, object, F, never>> {
    return this.http.get(path`/organizations/${id}`, query, options);
  }

  /**
   * Change an organization of the caller; absent fields stay as they are.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Raises `organization.updated`.
   *
   * `PATCH /api/organizations/{id}`
   */
  update(id: string, body: s.OrganizationUpdateInput, options?: CallOptions): Call<s.Organization> {
    return this.http.send("PATCH", path`/organizations/${id}`, body, options);
  }

  /**
   * Delete an organization of the caller.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Only owners of the organization may call it.
   *
   * Raises `organization.closing`.
   *
   * `DELETE /api/organizations/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/organizations/${id}`, undefined, options);
  }

  /**
   * What the organization uses of its plan, by day and by module.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{id}/usage`
   */
  usage(id: string, query?: OrganizationsUsageQuery, options?: CallOptions): Call<s.OrganizationUsage> {
    return this.http.get(path`/organizations/${id}/usage`, query, options);
  }

  /**
   * What the organization has decided for itself.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{id}/settings`
   */
  settings(id: string, query?: Record<string, never>, options?: CallOptions): Call<s.OrganizationSettings> {
    return this.http.get(path`/organizations/${id}/settings`, query, options);
  }

  /**
   * Decide anew, from everybody's next call on.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Raises `organization.updated`.
   *
   * `PATCH /api/organizations/{id}/settings`
   */
  updateSettings(id: string, body: s.OrganizationUpdateSettingsInput, options?: CallOptions): Call<s.OrganizationSettings> {
    return this.http.send("PATCH", path`/organizations/${id}/settings`, body, options);
  }

  /**
   * All modules of the product, and whether the organization uses them.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{id}/modules`
   */
  modules(id: string, query?: Record<string, never>, options?: CallOptions): Call<s.OrganizationModule[]> {
    return this.http.get(path`/organizations/${id}/modules`, query, options);
  }

  /**
   * Enable a module, and those that it requires.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Raises `module.enabled`.
   *
   * `POST /api/organizations/{id}/modules/{module}/enable`
   */
  enableModule(id: string, module: string, options?: CallOptions): Call<s.EnabledModules> {
    return this.http.send("POST", path`/organizations/${id}/modules/${module}/enable`, undefined, options);
  }

  /**
   * Do without a module; its data stay.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Raises `module.disabled`.
   *
   * `POST /api/organizations/{id}/modules/{module}/disable`
   */
  disableModule(id: string, module: string, options?: CallOptions): Call<s.DisabledModule> {
    return this.http.send("POST", path`/organizations/${id}/modules/${module}/disable`, undefined, options);
  }

  /**
   * The plan that the organization is on, and the one that comes next.
   *
   * Needs the permission `organizations:read`; of an API key the scope `read-only`.
   *
   * `GET /api/organizations/{id}/plan`
   */
  plan(id: string, query?: Record<string, never>, options?: CallOptions): Call<s.CurrentPlan> {
    return this.http.get(path`/organizations/${id}/plan`, query, options);
  }

  /**
   * Go to another plan: from the free one by a checkout, to a bigger one at once, to a smaller one when the time that was paid for is over.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Raises `organization.plan_changed`.
   *
   * `POST /api/organizations/{id}/plan`
   */
  changePlan(id: string, body: s.OrganizationChangePlanInput, options?: CallOptions): Call<s.ChangedPlan> {
    return this.http.send("POST", path`/organizations/${id}/plan`, body, options);
  }

  /**
   * All records but secrets, as lines of JSON for each resource, with a manifest of row counts and SHA-256 sums.
   *
   * Needs the permission `organizations:admin`; of an API key the scope `admin`.
   *
   * Only owners of the organization may call it.
   *
   * `GET /api/organizations/{id}/export`
   */
  exportData(id: string, query?: OrganizationsExportDataQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/organizations/${id}/export`, query, options);
  }

  /**
   * Make another member the owner; the caller becomes an admin, and both are told by mail.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Only owners of the organization may call it.
   *
   * `POST /api/organizations/{id}/transfer-ownership`
   */
  transferOwnership(id: string, body: s.OrganizationTransferOwnershipInput, options?: CallOptions): Call<s.Organization> {
    return this.http.send("POST", path`/organizations/${id}/transfer-ownership`, body, options);
  }

  /**
   * Take back the closing of the organization before its time is over.
   *
   * Any signed-in person or API key may call it.
   *
   * Only owners of the organization may call it.
   *
   * Works while the organization is closing.
   *
   * Raises `organization.updated`.
   *
   * `POST /api/organizations/{id}/restore`
   */
  restore(id: string, options?: CallOptions): Call<s.Organization> {
    return this.http.send("POST", path`/organizations/${id}/restore`, undefined, options);
  }
}
