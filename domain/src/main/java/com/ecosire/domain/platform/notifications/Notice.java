package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.notifications.kinds.NotificationPriority;
import com.ecosire.domain.platform.notifications.kinds.NotificationTexts;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is to be told to some users.
 *
 * @param words the title and the body for a reader's language
 * @param link a page of the portal, which begins with a slash, or another address
 * @param about the record that it is about
 * @param mail what is mailed: empty means what the reader has decided
 */
record Notice(
    NotificationKind kind,
    NotificationPriority priority,
    Function<NotificationTexts, Words> words,
    Optional<String> link,
    Optional<About> about,
    Optional<MailStatus> mail) {
  /** A title and a body. */
  record Words(String title, String body) {}

  /** A record, by its type and id. */
  record About(String type, UUID id) {}

  /** A notice whose words stand in the bundles, with values for their places. */
  static Notice of(NotificationKind kind, String link, Object... values) {
    return new Notice(
        kind,
        kind.priority(),
        texts ->
            new Words(
                texts.of(kind.key() + ".title", values), texts.of(kind.key() + ".body", values)),
        Optional.of(link),
        Optional.empty(),
        Optional.empty());
  }

  /** The same about a record: several of one kind on one record become one. */
  Notice about(String type, UUID id) {
    return new Notice(kind, priority, words, link, Optional.of(new About(type, id)), mail);
  }

  /** The same where its module mails already, in words of its own. */
  Notice mailedElsewhere() {
    return new Notice(kind, priority, words, link, about, Optional.of(MailStatus.SENT));
  }

  /** The same without any mail. */
  Notice unmailed() {
    return new Notice(kind, priority, words, link, about, Optional.of(MailStatus.NONE));
  }
}
