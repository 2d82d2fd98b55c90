package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.platform.notifications.kinds.NotificationPriority;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A message to one user. */
@Entity
@Table(name = "notification")
@Doc("A message to one user")
public class Notification extends Stored {
  @Doc("The user who is told")
  @NotNull
  @Ref("User")
  UUID userId;

  @Doc(value = "What it tells of", example = "announcement")
  @NotNull
  @Size(max = 80)
  String kind;

  @Doc(value = "The module that it comes from", example = "notifications")
  @NotNull
  @Size(max = 40)
  String module;

  // By number, so that lists sort by urgency.
  @Doc("How urgent it is")
  @NotNull
  @Enumerated(EnumType.ORDINAL)
  NotificationPriority priority;

  @Doc(value = "One line, in the user's language", example = "The office is closed on Friday")
  @NotNull
  @Size(max = 200)
  String title;

  @Doc(value = "The message, in the user's language", example = "We are back on Monday.")
  @NotNull
  @Size(max = 2000)
  String body;

  @Doc(value = "Where to go on: a page of the portal or another address", example = "/settings")
  @Size(max = 500)
  String link;

  @Doc(value = "Type of the record that it is about", example = "ApiKey")
  @Size(max = 60)
  String referenceType;

  @Doc("Id of the record that it is about")
  UUID referenceId;

  @Doc("Who brought it about")
  @Ref("User")
  UUID actorId;

  @Doc("How many of one kind on one record became this one")
  int groupedCount = 1;

  @Doc("Whether it was read")
  @Column(name = "isRead")
  boolean read;

  @Doc("When it was read first")
  Instant readAt;

  @Doc("What became of the mail about it")
  @NotNull
  @Transient
  MailStatus mailStatus;

  /** When it was told last: at its making, or when another one of the kind was added. */
  @Hidden @NotNull Instant raisedAt;

  /** What is known of the mail where it has no row of its own. */
  @Hidden
  @NotNull
  @Size(max = 30)
  String mailState = MailStatus.NONE.name();

  /** The mail about it, which knows how far it has come. */
  @Hidden UUID mailId;

  /** Notes whether it was read; the first time stays. */
  void mark(boolean isRead, Instant now) {
    if (read != isRead) {
      read = isRead;
      readAt = isRead ? now : null;
      touch(now);
    }
  }
}
