package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.MailChoice;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.notifications.kinds.NotificationTexts;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells users of what happened, in the transaction in which it happens. */
final class Notifier {
  private static final Duration GROUPED = Duration.ofMinutes(10);
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_BODY = 2000;
  private static final String WAIT =
      "INSERT INTO notification_digest (organizationId, id, userId, kind, notificationId, dueAt,"
          + " title, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Notifications notifications;
  private final Kinds kinds;
  private final Recipients recipients;
  private final Unsubscribing unsubscribing;
  private final Mails mails;

  /** What a notifier works with. */
  record Parts(
      Notifications notifications,
      Kinds kinds,
      Recipients recipients,
      Unsubscribing unsubscribing,
      Mails mails) {}

  Notifier(Parts parts) {
    this.notifications = parts.notifications;
    this.kinds = parts.kinds;
    this.recipients = parts.recipients;
    this.unsubscribing = parts.unsubscribing;
    this.mails = parts.mails;
  }

  /**
   * Tells users of a notice, but for who brought it about: nobody needs to be told of what it did
   * itself, unless it is about the safety of the account, where the one who did it may be another.
   * Says how many were told.
   */
  int tell(Notice notice, Collection<UUID> users, Call call) {
    NotificationKind kind = notice.kind();
    if (!kinds.isEnabled(kind, call)) {
      return 0;
    }
    Optional<UUID> actor = kind.isSecurity() ? Optional.empty() : call.caller().person();
    List<UUID> others = users.stream().filter(user -> !actor.equals(Optional.of(user))).toList();
    List<Reader> readers =
        recipients.of(kind, others, call).stream()
            .filter(reader -> !reader.wantsNothing(call.now()))
            .toList();
    Map<UUID, Notification> earlier = earlier(notice, readers, call);
    Map<String, NotificationTexts> texts = new HashMap<>();
    for (Reader reader : readers) {
      Notice.Words words =
          notice
              .words()
              .apply(texts.computeIfAbsent(reader.address().locale(), NotificationTexts::in));
      deliver(new Delivery(notice, reader, words, call), earlier.get(reader.id()));
    }
    return readers.size();
  }

  private record Delivery(Notice notice, Reader reader, Notice.Words words, Call call) {}

  /** What the readers have not read yet of the same record and kind, told of a moment ago. */
  private Map<UUID, Notification> earlier(Notice notice, List<Reader> readers, Call call) {
    Map<UUID, Notification> earlier = new HashMap<>();
    if (notice.about().isEmpty()) {
      return earlier;
    }
    notifications
        .where(
            "r.userId in :users and r.kind = :kind and r.referenceId = :about and r.read = false"
                + " and r.createdAt > :since",
            call)
        .with("users", readers.stream().map(Reader::id).toList())
        .with("kind", notice.kind().word())
        .with("about", notice.about().get().id())
        .with("since", call.now().minus(GROUPED))
        .locked()
        .all()
        .forEach(each -> earlier.put(each.userId, each));
    return earlier;
  }

  private void deliver(Delivery told, Notification earlier) {
    if (earlier != null) {
      earlier.groupedCount++;
      describe(earlier, told);
      earlier.touch(told.call.now());
      return;
    }
    Optional<Notification> made =
        told.reader.decision().inApp() ? Optional.of(make(told)) : Optional.empty();
    MailChoice choice = told.reader.mailOf(told.notice.kind());
    MailStatus decided = told.notice.mail().orElse(MailStatus.WAITING);
    if (decided == MailStatus.WAITING && choice == MailChoice.AT_ONCE) {
      UUID mail = mail(told);
      made.ifPresent(each -> each.mailId = mail);
      made.ifPresent(each -> each.mailState = MailStatus.WAITING.name());
    } else if (decided == MailStatus.WAITING && choice.isDigest()) {
      wait(told, choice, made);
      made.ifPresent(each -> each.mailState = MailStatus.DIGEST.name());
    } else if (decided != MailStatus.WAITING) {
      made.ifPresent(each -> each.mailState = decided.name());
    }
    made.ifPresent(each -> told.call.session().manager().persist(each));
  }

  private Notification make(Delivery told) {
    Notification made = notifications.blank(told.call);
    made.userId = told.reader.id();
    made.kind = told.notice.kind().word();
    made.module = told.notice.kind().module();
    made.priority = told.notice.priority();
    made.actorId = told.call.caller().person().orElse(null);
    made.link = told.notice.link().orElse(null);
    told.notice
        .about()
        .ifPresent(
            about -> {
              made.referenceType = about.type();
              made.referenceId = about.id();
            });
    describe(made, told);
    return made;
  }

  private static void describe(Notification made, Delivery told) {
    made.title = cut(told.words.title(), LONGEST_TITLE);
    made.body = cut(told.words.body(), LONGEST_BODY);
    made.raisedAt = told.call.now();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  private UUID mail(Delivery told) {
    NotificationKind kind = told.notice.kind();
    Mail mail =
        Mail.to(
                told.reader.address().email(),
                MailTemplate.NOTIFICATION,
                told.reader.address().locale())
            .with("title", told.words.title())
            .with("text", told.words.body())
            .with("link", address(told.notice.link()));
    return mails.send(
        kind.isMandatory()
            ? mail
            : mail.unsubscribedBy(unsubscribing.link(told.reader.id(), kind, told.call)),
        told.call);
  }

  private String address(Optional<String> link) {
    return link.filter(text -> !text.startsWith("/")).orElseGet(() -> mails.link(link.orElse("/")));
  }

  private static void wait(Delivery told, MailChoice choice, Optional<Notification> made) {
    Instant due = told.reader.nextDigest(choice, told.call.now());
    Sql.of(told.call.session())
        .change(
            WAIT,
            told.call.organization(),
            UuidV7.next(),
            told.reader.id(),
            told.notice.kind().word(),
            made.map(Notification::id),
            due,
            cut(told.words.title(), LONGEST_TITLE),
            cut(told.words.body(), LONGEST_BODY));
  }
}
