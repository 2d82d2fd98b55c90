package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.platform.notifications.kinds.MailChoice;
import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a user decides about one kind of notifications. */
@Embeddable
@Doc("What a user decides about one kind of notifications")
class PreferenceInput {
  @Doc("Whether they are shown in the application")
  boolean inApp = true;

  @Doc("When they are mailed")
  @Enumerated(EnumType.STRING)
  MailChoice mail = MailChoice.DAILY;

  @Doc("Until when nothing of the kind is told at all")
  Instant mutedUntil;
}
