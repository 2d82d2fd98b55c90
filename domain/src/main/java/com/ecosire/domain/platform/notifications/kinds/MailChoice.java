package com.ecosire.domain.platform.notifications.kinds;

/** When a user wants mails about a kind of notifications. */
public enum MailChoice {
  OFF,
  AT_ONCE,
  /** In one mail at 07:00 of the user's time zone. */
  DAILY,
  /** In one mail on Monday at 07:00 of the user's time zone. */
  WEEKLY;

  /** Whether such mails wait for the next digest. */
  public boolean isDigest() {
    return this == DAILY || this == WEEKLY;
  }
}
