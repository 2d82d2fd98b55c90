package com.ecosire.domain.platform.notifications;

/** What became of the mail about a notification. */
public enum MailStatus {
  /** There is none. */
  NONE,
  /** It is about to be sent. */
  WAITING,
  /** The mail server has taken it. */
  SENT,
  /** It is part of a daily or weekly digest. */
  DIGEST,
  /** It was given up after the last attempt. */
  FAILED
}
