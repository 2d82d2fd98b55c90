package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.NotificationPriority;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notifications of the person that calls; others do not exist for it. */
public final class Notifications extends Store<Notification, Void> {
  // The row of the mail is no stored type; its columns have other names than the notification's.
  private static final String MAIL_STATUS =
      "coalesce(SQL('(SELECT CASE WHEN m.failedAt IS NOT NULL THEN ''FAILED'' WHEN m.sentAt IS NOT"
          + " NULL THEN ''SENT'' ELSE ''WAITING'' END FROM (SELECT id AS mail, sentAt, failedAt"
          + " FROM mail_message) m WHERE m.mail = ?)', r.mailId), r.mailState)";
  private static final String READ_ALL =
      "UPDATE notification SET isRead = TRUE, readAt = ?, updatedAt = ?, version = version + 1"
          + " WHERE organizationId = ? AND userId = ? AND isRead = FALSE AND createdAt <= ?"
          + " AND (? IS NULL OR module = ?) AND (? IS NULL OR kind = ?)"
          + " AND (? IS NULL OR referenceId = ?)";
  private static final String UNREAD =
      "select r.module, count(r.id), sum(case when r.priority = :high then 1 else 0 end) from"
          + " Notification r where r.organizationId = :org and r.userId = :user and r.read = false"
          + " group by r.module order by count(r.id) desc, r.module";

  /** The notifications in the database. */
  Notifications() {
    super(
        records(Notification.class, Void.class)
            .list(
                listing()
                    .search("title", "body")
                    .filter(
                        "kind",
                        "module",
                        "priority",
                        "read",
                        "referenceType",
                        "referenceId",
                        "createdAt")
                    .sort("createdAt", "priority"))
            .ownedBy("userId", each -> each.userId)
            .selected("mailStatus", MAIL_STATUS));
  }

  /** A new one, not stored yet. */
  Notification blank(Call call) {
    return draft(call);
  }

  /** The person that calls. */
  static UUID person(Call call) {
    return call.caller().person().orElseThrow(() -> Problems.notFound("notification"));
  }

  Notification markRead(UUID id, Call call) {
    return marked(id, true, call);
  }

  Notification markUnread(UUID id, Call call) {
    return marked(id, false, call);
  }

  private Notification marked(UUID id, boolean read, Call call) {
    Notification found = change(id, call);
    found.mark(read, call.now());
    return fill(found, call);
  }

  /** Marks all that are chosen and that were there at the time of the call. */
  ReadMany.NotificationsRead markAllRead(ReadMany sent, Call call) {
    List<Object> values = new ArrayList<>(List.of(call.now(), call.now(), call.organization()));
    values.add(person(call));
    values.add(Optional.ofNullable(sent.before()).orElse(call.now()));
    for (Object choice : new Object[] {sent.module(), sent.kind(), sent.referenceId()}) {
      values.add(Optional.ofNullable(choice));
      values.add(Optional.ofNullable(choice));
    }
    return new ReadMany.NotificationsRead(
        Sql.of(call.session()).change(READ_ALL, values.toArray()));
  }

  /** How many are unread. */
  UnreadCount unread(Call call) {
    List<?> rows =
        call.session()
            .manager()
            .createQuery(UNREAD)
            .setParameter("high", NotificationPriority.HIGH)
            .setParameter("org", call.organization())
            .setParameter("user", person(call))
            .getResultList();
    int all = 0;
    int high = 0;
    List<UnreadCount.UnreadOfModule> modules = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      int unread = ((Number) columns[1]).intValue();
      modules.add(new UnreadCount.UnreadOfModule((String) columns[0], unread));
      all += unread;
      high += ((Number) columns[2]).intValue();
    }
    return new UnreadCount(all, high, modules);
  }
}
