// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { RawUpload } from "../../core/body.js";
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `users.invitations.list` can be asked for. */
export interface UsersInvitationsListQuery {
  /** Field to sort by: email, expiresAt, createdAt. */
  sortBy?: "email" | "expiresAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether it can be followed. Several values, separated by commas, mean any of them. */
  status?: s.InvitationStatus | readonly s.InvitationStatus[] | undefined;
  /** Whom it is sent to. Several values, separated by commas, mean any of them. */
  email?: string | readonly string[] | undefined;
  /** Until when it can be followed. Several values, separated by commas, mean any of them. */
  expiresAt?: string | Date | readonly (string | Date)[] | undefined;
  /** Until when it can be followed. At least this. */
  expiresAtFrom?: string | Date | undefined;
  /** Until when it can be followed. Below this. */
  expiresAtTo?: string | Date | undefined;
  /** Until when it can be followed. At least this. */
  from?: string | Date | undefined;
  /** Until when it can be followed. Below this. */
  to?: string | Date | undefined;
}

/** What `users.invitations.invitationByToken` can be asked for. */
export interface UsersInvitationsInvitationByTokenQuery {
  /** The token of the link. */
  token: string;
}

/** `users.invitations` */
export class UsersInvitations extends Resource {
  /**
   * List invitations, page by page.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * `search` looks in email.
   *
   * `GET /api/users/invitations`
   */
  list<F extends s.InvitationField = s.InvitationField>(query?: UsersInvitationsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Invitation, object, F, never>> {
    return this.http.list("/users/invitations", query, options);
  }

  /**
   * Create an invitation.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * The caller's e-mail address must be verified.
   *
   * Raises `invitation.created`.
   *
   * `POST /api/users/invitations`
   */
  create(body: s.InvitationCreateInput, options?: CallOptions): Call<s.Invitation> {
    return this.http.send("POST", "/users/invitations", body, options);
  }

  /**
   * Delete an invitation.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/users/invitations/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/users/invitations/${id}`, undefined, options);
  }

  /**
   * Mail a new link, which voids the old one and is valid for 7 days.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * The caller's e-mail address must be verified.
   *
   * `POST /api/users/invitations/{id}/resend`
   */
  resend(id: string, options?: CallOptions): Call<s.Invitation> {
    return this.http.send("POST", path`/users/invitations/${id}/resend`, undefined, options);
  }

  /**
   * What an invitation says to whoever has its link.
   *
   * Anybody may call it, without a credential.
   *
   * At most 30 calls a minute of its own.
   *
   * `GET /api/users/invitations/lookup`
   */
  invitationByToken(query: UsersInvitationsInvitationByTokenQuery, options?: CallOptions): Call<s.InvitationInfo> {
    return this.http.get("/users/invitations/lookup", query, options);
  }

  /**
   * Join by an invitation: with an account by signing in, else by a name and a password.
   *
   * Anybody may call it, without a credential.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `invitation.accepted`, `user.created`, `member.joined`.
   *
   * `POST /api/users/invitations/accept`
   */
  accept(body: s.InvitationAcceptInput, options?: CallOptions): Call<s.JoinedUser> {
    return this.http.send("POST", "/users/invitations/accept", body, options);
  }
}

/** What `users.list` can be asked for. */
export interface UsersListQuery {
  /** Field to sort by: name, email, lastLoginAt, createdAt, updatedAt. */
  sortBy?: "name" | "email" | "lastLoginAt" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether the user has joined, and may call. Several values, separated by commas, mean any of them. */
  status?: s.UserStatus | readonly s.UserStatus[] | undefined;
  /** Key of the strongest role. Several values, separated by commas, mean any of them. */
  role?: string | readonly string[] | undefined;
  /** Whether the address is proven. Several values, separated by commas, mean any of them. */
  emailVerified?: boolean | readonly boolean[] | undefined;
  /** Whether a second factor is on. Several values, separated by commas, mean any of them. */
  mfaEnabled?: boolean | readonly boolean[] | undefined;
  /** When the user signed in last. Several values, separated by commas, mean any of them. */
  lastLoginAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the user signed in last. At least this. */
  lastLoginAtFrom?: string | Date | undefined;
  /** When the user signed in last. Below this. */
  lastLoginAtTo?: string | Date | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When the user signed in last. At least this. */
  from?: string | Date | undefined;
  /** When the user signed in last. Below this. */
  to?: string | Date | undefined;
}

/** What `users.export` can be asked for. */
export interface UsersExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** Only users of this status. */
  status?: s.UserStatus | undefined;
  /** Words to look for in name, e-mail and job title. */
  search?: string | undefined;
}

/** People who sign in, their profile, and invitations into the organization. */
export class Users extends Resource {
  readonly invitations = new UsersInvitations(this.http);

  /**
   * List users, page by page.
   *
   * Needs the permission `users:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, email, jobTitle.
   *
   * `GET /api/users`
   */
  list<F extends s.UserField = s.UserField>(query?: UsersListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.User, object, F, never>> {
    return this.http.list("/users", query, options);
  }

  /**
   * Create a user.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * The caller's e-mail address must be verified.
   *
   * Raises `user.created`, `invitation.created`.
   *
   * `POST /api/users`
   */
  create(body: s.UserCreateInput, options?: CallOptions): Call<s.User> {
    return this.http.send("POST", "/users", body, options);
  }

  /**
   * Read a user.
   *
   * Needs the permission `users:read`; of an API key the scope `read-only`.
   *
   * `GET /api/users/{id}`
   */
  get<F extends s.UserField = s.UserField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.User, object, F, never>> {
    return this.http.get(path`/users/${id}`, query, options);
  }

  /**
   * Change a user; absent fields stay as they are.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * Raises `user.updated`, `member.updated`.
   *
   * `PATCH /api/users/{id}`
   */
  update(id: string, body: s.UserUpdateInput, options?: CallOptions): Call<s.User> {
    return this.http.send("PATCH", path`/users/${id}`, body, options);
  }

  /**
   * Delete a user.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * Raises `user.deleted`, `member.left`.
   *
   * `DELETE /api/users/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/users/${id}`, undefined, options);
  }

  /**
   * Shut a user out: sessions end, and keys of the user answer 401.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * Raises `user.suspended`.
   *
   * `POST /api/users/{id}/suspend`
   */
  suspend(id: string, body?: s.UserSuspendInput, options?: CallOptions): Call<s.User> {
    return this.http.send("POST", path`/users/${id}/suspend`, body, options);
  }

  /**
   * Let a suspended user in again, or end the lock after failed sign-ins.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * Raises `user.reactivated`.
   *
   * `POST /api/users/{id}/reactivate`
   */
  reactivate(id: string, options?: CallOptions): Call<s.User> {
    return this.http.send("POST", path`/users/${id}/reactivate`, undefined, options);
  }

  /**
   * Turn the second factor of a user off, who is told by mail.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * `POST /api/users/{id}/reset-mfa`
   */
  resetSecondFactor(id: string, body: s.UserResetSecondFactorInput, options?: CallOptions): Call<s.User> {
    return this.http.send("POST", path`/users/${id}/reset-mfa`, body, options);
  }

  /**
   * The picture of a user; initials on a colour where none is set.
   *
   * Needs the permission `users:read`; of an API key the scope `read-only`.
   *
   * `GET /api/users/{id}/avatar`
   */
  avatar(id: string, query?: Record<string, never>, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/users/${id}/avatar`, query, options);
  }

  /**
   * Add users from a CSV file, or change those that have the e-mail.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * The caller's e-mail address must be verified.
   *
   * Raises `user.created`, `user.updated`, `invitation.created`.
   *
   * `POST /api/users/import`
   */
  import(body: RawUpload | s.UserImportInput, options?: CallOptions): Call<s.ImportReport> {
    return this.http.upload("POST", "/users/import", body, options, undefined, "text/csv");
  }

  /**
   * All users as CSV, or one JSON object a line.
   *
   * Needs the permission `users:admin`; of an API key the scope `admin`.
   *
   * `GET /api/users/export`
   */
  export(query?: UsersExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/users/export", query, options);
  }

  /**
   * The user who calls; of an API key, the user who made it.
   *
   * Any signed-in person or API key may call it.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * `GET /api/users/me`
   */
  me<F extends s.UserField = s.UserField>(query?: Fields<F>, options?: CallOptions): Call<View<s.User, object, F, never>> {
    return this.http.get("/users/me", query, options);
  }

  /**
   * Change the user who calls; absent fields stay as they are.
   *
   * Any signed-in person or API key may call it.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Raises `user.updated`.
   *
   * `PATCH /api/users/me`
   */
  updateMe(body: s.UserUpdateMeInput, options?: CallOptions): Call<s.User> {
    return this.http.send("PATCH", "/users/me", body, options);
  }

  /**
   * Mail a link to a new address, which is the user's once it is followed.
   *
   * Any signed-in person or API key may call it.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * `POST /api/users/me/email`
   */
  changeEmail(body: s.UserChangeEmailInput, options?: CallOptions): Call<void> {
    return this.http.send("POST", "/users/me/email", body, options);
  }

  /**
   * Set the picture of the user who calls.
   *
   * Any signed-in person or API key may call it.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * `PUT /api/users/me/avatar`
   */
  setAvatar(body: RawUpload | s.UserSetAvatarInput, options?: CallOptions): Call<s.User> {
    return this.http.upload("PUT", "/users/me/avatar", body, options, undefined, "application/octet-stream");
  }

  /**
   * The organizations that the user who calls belongs to.
   *
   * Any signed-in person or API key may call it.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * `GET /api/users/me/organizations`
   */
  myOrganizations(query?: Record<string, never>, options?: CallOptions): Call<s.OwnOrganization[]> {
    return this.http.get("/users/me/organizations", query, options);
  }
}
