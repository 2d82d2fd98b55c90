// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type { Events } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `notifications.preferences.list` can be asked for. */
export interface NotificationsPreferencesListQuery {
  /** Field to sort by: kind. */
  sortBy?: "kind" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** The kind. Several values, separated by commas, mean any of them. */
  kind?: string | readonly string[] | undefined;
  /** The module that it comes from. Several values, separated by commas, mean any of them. */
  module?: string | readonly string[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `notifications.preferences` */
export class NotificationsPreferences extends Resource {
  /**
   * List notification preferences, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `GET /api/notifications/preferences`
   */
  list<F extends s.NotificationPreferenceField = s.NotificationPreferenceField>(query?: NotificationsPreferencesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.NotificationPreference, object, F, never>> {
    return this.http.list("/notifications/preferences", query, options);
  }

  /**
   * Change what the caller wants to be told of a kind; absent fields stay as they are.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `PATCH /api/notifications/preferences/{id}`
   */
  update(id: string, body: s.NotificationPreferenceUpdateInput, options?: CallOptions): Call<s.NotificationPreference> {
    return this.http.send("PATCH", path`/notifications/preferences/${id}`, body, options);
  }
}

/** What `notifications.list` can be asked for. */
export interface NotificationsListQuery {
  /** Field to sort by: createdAt, priority. */
  sortBy?: "createdAt" | "priority" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** What it tells of. Several values, separated by commas, mean any of them. */
  kind?: string | readonly string[] | undefined;
  /** The module that it comes from. Several values, separated by commas, mean any of them. */
  module?: string | readonly string[] | undefined;
  /** How urgent it is. Several values, separated by commas, mean any of them. */
  priority?: s.NotificationPriority | readonly s.NotificationPriority[] | undefined;
  /** Whether it was read. Several values, separated by commas, mean any of them. */
  read?: boolean | readonly boolean[] | undefined;
  /** Type of the record that it is about. Several values, separated by commas, mean any of them. */
  referenceType?: string | readonly string[] | undefined;
  /** Id of the record that it is about. Several values, separated by commas, mean any of them. */
  referenceId?: string | readonly string[] | undefined;
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

/** What `notifications.stream` can be asked for. */
export interface NotificationsStreamQuery {
  /** The id of the last event that was received; the header Last-Event-ID says the same. What came within the last hour is sent again from there on, and what came in the ten seconds before it may come twice. */
  lastEventId?: string | undefined;
}

/** Messages to users inside the application and by mail, with their preferences. */
export class Notifications extends Resource {
  readonly preferences = new NotificationsPreferences(this.http);

  /**
   * List notifications, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `search` looks in title, body.
   *
   * `GET /api/notifications`
   */
  list<F extends s.NotificationField = s.NotificationField>(query?: NotificationsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Notification, object, F, never>> {
    return this.http.list("/notifications", query, options);
  }

  /**
   * Read a notification of the caller.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `GET /api/notifications/{id}`
   */
  get<F extends s.NotificationField = s.NotificationField>(id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.Notification, object, F, never>> {
    return this.http.get(path`/notifications/${id}`, query, options);
  }

  /**
   * Delete a notification of the caller.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `DELETE /api/notifications/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/notifications/${id}`, undefined, options);
  }

  /**
   * The kinds that the caller can be told of.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `GET /api/notifications/kinds`
   */
  kinds(query?: Record<string, never>, options?: CallOptions): Call<s.KnownKind[]> {
    return this.http.get("/notifications/kinds", query, options);
  }

  /**
   * How many notifications are unread.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `GET /api/notifications/unread-count`
   */
  unreadCount(query?: Record<string, never>, options?: CallOptions): Call<s.UnreadCount> {
    return this.http.get("/notifications/unread-count", query, options);
  }

  /**
   * Note that a notification was read; the first time stays.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `POST /api/notifications/{id}/read`
   */
  markRead(id: string, options?: CallOptions): Call<s.Notification> {
    return this.http.send("POST", path`/notifications/${id}/read`, undefined, options);
  }

  /**
   * Make a notification unread again.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `POST /api/notifications/{id}/unread`
   */
  markUnread(id: string, options?: CallOptions): Call<s.Notification> {
    return this.http.send("POST", path`/notifications/${id}/unread`, undefined, options);
  }

  /**
   * Note that all notifications were read that were there at the time of the call.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `POST /api/notifications/read-all`
   */
  markAllRead(body?: s.NotificationMarkAllReadInput, options?: CallOptions): Call<s.NotificationsRead> {
    return this.http.send("POST", "/notifications/read-all", body, options);
  }

  /**
   * Tell chosen users, holders of roles or everyone something; 20 times a day.
   *
   * Needs the permission `notifications:admin`; of an API key the scope `admin`.
   *
   * `POST /api/notifications/send`
   */
  send(body: s.NotificationSendInput, options?: CallOptions): Call<s.AnnouncementSent> {
    return this.http.send("POST", "/notifications/send", body, options);
  }

  /**
   * New notifications and the unread count, as server-sent events.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * `GET /api/notifications/stream`
   */
  stream(query?: NotificationsStreamQuery, options?: CallOptions): Events {
    return this.http.events("/notifications/stream", query, options);
  }

  /**
   * End the mails of one kind by the token of such a mail (RFC 8058).
   *
   * Anybody may call it, without a credential.
   *
   * `POST /api/notifications/unsubscribe`
   */
  unsubscribe(body: s.NotificationUnsubscribeInput, options?: CallOptions): Call<s.UnsubscribedKind> {
    return this.http.send("POST", "/notifications/unsubscribe", body, options);
  }
}
