-- Mails are written in the transaction of what they tell of, sealed, since they hold links that open accounts.
CREATE TABLE mail_message (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  organizationId BINARY(16)   NOT NULL,
  template       VARCHAR(40)  NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  -- When it is tried next. Whoever claims it moves this on, so that it comes back if that node dies; empty at the end.
  dueAt          DATETIME(3)  NULL,
  claim          BINARY(16)   NULL,
  attempts       INT          NOT NULL DEFAULT 0,
  sentAt         DATETIME(3)  NULL,
  failedAt       DATETIME(3)  NULL,
  failure        VARCHAR(200) NULL,
  -- Recipient, subject and both texts; erased at the end.
  sealed         LONGBLOB     NULL,
  KEY ix_mail_message_due_at (dueAt, id),
  KEY ix_mail_message_organization (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
