// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `roles.list` can be asked for. */
export interface RolesListQuery {
  /** Field to sort by: key, name, createdAt, updatedAt. */
  sortBy?: "key" | "name" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether it is one of owner, admin, member and viewer, which nobody changes. Several values, separated by commas, mean any of them. */
  builtIn?: boolean | readonly boolean[] | undefined;
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

/** Roles, the permissions they hold, and who has them. */
export class Roles extends Resource {
  /**
   * List roles, page by page.
   *
   * Needs the permission `roles:read`; of an API key the scope `read-only`.
   *
   * `search` looks in key, name, description.
   *
   * `GET /api/roles`
   */
  list<F extends s.RoleField = s.RoleField>(query?: RolesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Role, object, F, never>> {
    return this.http.list("/roles", query, options);
  }

  /**
   * Create a role.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * Raises `role.created`.
   *
   * `POST /api/roles`
   */
  create(body: s.RoleCreateInput, options?: CallOptions): Call<s.Role> {
    return this.http.send("POST", "/roles", body, options);
  }

  /**
   * Read a role.
   *
   * Needs the permission `roles:read`; of an API key the scope `read-only`.
   *
   * `GET /api/roles/{id}`
   */
  get<F extends s.RoleField = s.RoleField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.Role, object, F, never>> {
    return this.http.get(path`/roles/${id}`, query, options);
  }

  /**
   * Change a role; absent fields stay as they are.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * Raises `role.updated`.
   *
   * `PATCH /api/roles/{id}`
   */
  update(id: string, body: s.RoleUpdateInput, options?: CallOptions): Call<s.Role> {
    return this.http.send("PATCH", path`/roles/${id}`, body, options);
  }

  /**
   * Delete a role.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * Raises `role.deleted`.
   *
   * `DELETE /api/roles/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/roles/${id}`, undefined, options);
  }

  /**
   * The permissions that a role can hold, and what each opens.
   *
   * Needs the permission `roles:read`; of an API key the scope `read-only`.
   *
   * `GET /api/roles/permissions`
   */
  permissions(query?: Record<string, never>, options?: CallOptions): Call<s.RolePermission[]> {
    return this.http.get("/roles/permissions", query, options);
  }

  /**
   * What the caller may do now.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/roles/mine`
   */
  mine(query?: Record<string, never>, options?: CallOptions): Call<s.OwnRoles> {
    return this.http.get("/roles/mine", query, options);
  }

  /**
   * The members who have a role, in the order in which they got it.
   *
   * Needs the permission `roles:read`; of an API key the scope `read-only`.
   *
   * `GET /api/roles/{id}/members`
   */
  members(id: string, query?: PageQuery, options?: CallOptions): List<s.RoleMember> {
    return this.http.list(path`/roles/${id}/members`, query, options);
  }

  /**
   * Whether a user may do something, and by which roles.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * `POST /api/roles/check`
   */
  check(body: s.RoleCheckInput, options?: CallOptions): Call<s.CheckedRight> {
    return this.http.send("POST", "/roles/check", body, options);
  }

  /**
   * Give a role to members, all or none of them.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * Raises `role.assigned`.
   *
   * `POST /api/roles/{id}/assign`
   */
  assign(id: string, body: s.RoleAssignInput, options?: CallOptions): Call<s.AssignedRole> {
    return this.http.send("POST", path`/roles/${id}/assign`, body, options);
  }

  /**
   * Take a role from members; who is left without any gets viewer.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * Raises `role.unassigned`.
   *
   * `POST /api/roles/{id}/unassign`
   */
  unassign(id: string, body: s.RoleUnassignInput, options?: CallOptions): Call<s.UnassignedRole> {
    return this.http.send("POST", path`/roles/${id}/unassign`, body, options);
  }

  /**
   * Copy a role's permissions and inheritance under another key.
   *
   * Needs the permission `roles:admin`; of an API key the scope `admin`.
   *
   * Raises `role.created`.
   *
   * `POST /api/roles/{id}/duplicate`
   */
  duplicate(id: string, body: s.RoleDuplicateInput, options?: CallOptions): Call<s.Role> {
    return this.http.send("POST", path`/roles/${id}/duplicate`, body, options);
  }
}
