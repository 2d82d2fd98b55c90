package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.notifications.kinds.NotificationTexts;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends digests when their time has come, of what is still unread. */
final class Digests {
  private static final int READERS = 50;
  private static final int MOST = 50;
  private static final String DUE =
      "SELECT DISTINCT userId FROM notification_digest WHERE organizationId = ? AND dueAt <= ?"
          + " LIMIT "
          + READERS;
  private static final String UNREAD =
      "SELECT d.kind, d.title, d.body FROM notification_digest d LEFT JOIN notification n ON"
          + " n.organizationId = d.organizationId AND n.id = d.notificationId WHERE"
          + " d.organizationId = ? AND d.userId = ? AND d.dueAt <= ? AND (d.notificationId IS NULL"
          + " OR n.isRead = FALSE) ORDER BY d.id";
  private static final String DONE =
      "DELETE FROM notification_digest WHERE organizationId = ? AND userId = ? AND dueAt <= ?";
  private static final String WHO =
      "SELECT email, locale FROM membership WHERE organizationId = ? AND id = ? AND status ="
          + " 'ACTIVE' AND emailVerified";

  private final Mails mails;
  private final Unsubscribing unsubscribing;

  Digests(Mails mails, Unsubscribing unsubscribing) {
    this.mails = mails;
    this.unsubscribing = unsubscribing;
  }

  private record Entry(NotificationKind kind, String title, String body) {
    static Entry read(Row row) throws SQLException {
      NotificationKind kind = NotificationKind.of(row.text("kind")).orElseThrow();
      return new Entry(kind, row.text("title"), row.text("body"));
    }

    String text() {
      return title + "\n" + body;
    }
  }

  private record Address(String email, String locale) {
    static Address read(Row row) throws SQLException {
      return new Address(row.text("email"), row.text("locale"));
    }
  }

  /** Sends those of some users. */
  Job.Progress send(Call call) {
    Sql sql = Sql.of(call.session());
    List<UUID> users = sql.all(DUE, row -> row.id("userId"), call.organization(), call.now());
    for (UUID user : users) {
      List<Entry> unread = sql.all(UNREAD, Entry::read, call.organization(), user, call.now());
      if (!unread.isEmpty()) {
        sql.first(WHO, Address::read, call.organization(), user)
            .ifPresent(address -> mails.send(mail(user, address, unread, call), call));
      }
      sql.change(DONE, call.organization(), user, call.now());
    }
    return new Job.Progress((long) users.size(), users.size() == READERS);
  }

  /** One click ends mails of one kind, so a digest of several kinds offers none. */
  private Mail mail(UUID user, Address address, List<Entry> unread, Call call) {
    String text = unread.stream().limit(MOST).map(Entry::text).collect(Collectors.joining("\n\n"));
    Mail mail =
        Mail.to(address.email, MailTemplate.NOTIFICATION, address.locale)
            .with("title", NotificationTexts.in(address.locale).of("digest.title", unread.size()))
            .with("text", unread.size() > MOST ? text + "\n\n…" : text)
            .with("link", mails.link("/"));
    List<NotificationKind> kinds = unread.stream().map(Entry::kind).distinct().toList();
    return kinds.size() > 1 || kinds.getFirst().isMandatory()
        ? mail
        : mail.unsubscribedBy(unsubscribing.link(user, kinds.getFirst(), call));
  }
}
