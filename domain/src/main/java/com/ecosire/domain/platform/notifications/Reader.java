package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.platform.notifications.kinds.MailChoice;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.store.sql.Row;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/** An active member who is to be told something, and what it has decided about the kind. */
record Reader(UUID id, Address address, String timezone, Decision decision) {
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** Where mails go, and in which language. */
  record Address(String email, String locale, boolean proven) {}

  /** What it has decided. */
  record Decision(boolean inApp, MailChoice mail, Instant mutedUntil) {}

  static Row.Reader<Reader> of(NotificationKind kind) {
    return row ->
        new Reader(
            row.id("id"),
            new Address(row.text("email"), row.text("locale"), row.is("emailVerified")),
            row.text("timezone"),
            decision(kind, row));
  }

  private static Decision decision(NotificationKind kind, Row row) throws SQLException {
    if (kind.isMandatory() || row.optionalText("mail").isEmpty()) {
      return new Decision(true, kind.usualMail(), Instant.MIN);
    }
    return new Decision(
        row.is("inApp"),
        MailChoice.valueOf(row.text("mail")),
        row.optionalTime("mutedUntil").orElse(Instant.MIN));
  }

  boolean wantsNothing(Instant now) {
    boolean nowhere = !decision.inApp && decision.mail == MailChoice.OFF;
    return nowhere || decision.mutedUntil.isAfter(now);
  }

  /** When a mail of this kind leaves. */
  MailChoice mailOf(NotificationKind kind) {
    return address.proven || kind.isSecurity() ? decision.mail : MailChoice.OFF;
  }

  /** When the next digest leaves, by the reader's clock. */
  Instant nextDigest(MailChoice choice, Instant now) {
    ZonedDateTime here = now.atZone(zone());
    ZonedDateTime next = here.with(MORNING);
    if (choice == MailChoice.WEEKLY) {
      next = next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
    if (!next.isAfter(here)) {
      next = choice == MailChoice.WEEKLY ? next.plusWeeks(1) : next.plusDays(1);
    }
    return next.toInstant();
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(timezone);
    } catch (DateTimeException e) {
      // A zone that a later release of the tables has dropped.
      return ZoneOffset.UTC;
    }
  }
}
