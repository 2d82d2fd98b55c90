package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Output.events;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Messages to users inside the application and by mail, with their preferences. */
public final class NotificationsModule implements BusinessModule {
  private final Notifications notifications = new Notifications();
  private final Kinds kinds;
  private final Preferences preferences;
  private final Unsubscribing unsubscribing;
  private final Announcements announcements;
  private final Occasions occasions;
  private final Digests digests;

  /**
   * What the module stands on.
   *
   * @param grants knows who may do what
   * @param modules the names of all modules, asked for at each call
   * @param key seals the links that end mails
   * @param source the database, asked for no earlier than a call comes
   */
  public record Foundation(
      Organizations organizations,
      RoleGrants grants,
      Supplier<Set<String>> modules,
      MasterKey key,
      Mails mails,
      Supplier<DataSource> source) {}

  /** The module on a foundation. */
  public NotificationsModule(Foundation on) {
    this.kinds = new Kinds(on.organizations, on.modules);
    PreferenceRows rows = new PreferenceRows(kinds, on.source);
    this.preferences = new Preferences(kinds, rows);
    this.unsubscribing = new Unsubscribing(on.key, on.mails, rows);
    Recipients recipients = new Recipients(on.grants);
    Notifier notifier =
        new Notifier(new Notifier.Parts(notifications, kinds, recipients, unsubscribing, on.mails));
    this.announcements = new Announcements(on.organizations, recipients, notifier);
    this.occasions = new Occasions(notifier, recipients);
    this.digests = new Digests(on.mails, unsubscribing);
  }

  @Override
  public ModuleApi api() {
    ModuleApi api =
        module(
                "notifications",
                Area.PLATFORM,
                "Messages to users inside the application and by mail, with their preferences",
                told(marked(read())),
                decided())
            .job("sendDigests", Duration.ofMinutes(5), digests::send)
            .job("tellOfQuota", Duration.ofMinutes(1), occasions::tellOfQuota)
            .job("removeOld", Duration.ofDays(1), OldNotifications::remove);
    return occasions.listen(api);
  }

  private Resource<NotificationPreference, PreferenceInput> decided() {
    return resource(
            "/notifications/preferences", preferences, "what the caller wants to be told of a kind")
        .list(needs(USER), personally())
        .update(needs(USER), personally());
  }

  private Resource<Notification, Void> read() {
    return resource("/notifications", notifications, "a notification of the caller")
        .list(needs(USER), personally())
        .get(needs(USER), personally())
        .delete(needs(USER), personally())
        .query(
            "kinds",
            many(KnownKind.class),
            "The kinds that the caller can be told of",
            kinds::shown,
            needs(USER),
            personally())
        .query(
            "unreadCount",
            one(UnreadCount.class),
            "How many notifications are unread",
            notifications::unread,
            needs(USER),
            personally());
  }

  private Resource<Notification, Void> marked(Resource<Notification, Void> rows) {
    return rows.itemCommand(
            "markRead",
            one(Notification.class),
            "Note that a notification was read; the first time stays",
            notifications::markRead,
            at("/notifications/{id}/read"),
            needs(USER),
            personally())
        .itemCommand(
            "markUnread",
            one(Notification.class),
            "Make a notification unread again",
            notifications::markUnread,
            at("/notifications/{id}/unread"),
            needs(USER),
            personally())
        .command(
            "markAllRead",
            ReadMany.class,
            one(ReadMany.NotificationsRead.class),
            "Note that all notifications were read that were there at the time of the call",
            notifications::markAllRead,
            at("/notifications/read-all"),
            needs(USER),
            personally());
  }

  private Resource<Notification, Void> told(Resource<Notification, Void> rows) {
    return rows.command(
            "send",
            Announce.class,
            one(Announce.AnnouncementSent.class),
            "Tell chosen users, holders of roles or everyone something; 20 times a day",
            announcements::send,
            needs(ADMIN))
        .query(
            "stream",
            NotificationFeed.Resume.class,
            events(),
            "New notifications and the unread count, as server-sent events",
            (resume, call) -> new NotificationFeed(notifications, resume, call),
            needs(USER),
            personally())
        .command(
            "unsubscribe",
            Unsubscribe.class,
            one(Unsubscribe.UnsubscribedKind.class),
            "End the mails of one kind by the token of such a mail (RFC 8058)",
            unsubscribing::end,
            publicly());
  }
}
