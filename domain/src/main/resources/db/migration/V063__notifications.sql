-- Messages to users, what they have decided about them, and what waits for a digest.

CREATE TABLE notification (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  userId         BINARY(16)    NOT NULL,
  kind           VARCHAR(80)   NOT NULL,
  module         VARCHAR(40)   NOT NULL,
  -- 0 low, 1 normal, 2 high, so that lists sort by urgency.
  priority       INT           NOT NULL,
  title          VARCHAR(200)  NOT NULL,
  body           VARCHAR(2000) NOT NULL,
  link           VARCHAR(500)  NULL,
  referenceType  VARCHAR(60)   NULL,
  referenceId    BINARY(16)    NULL,
  actorId        BINARY(16)    NULL,
  groupedCount   INT           NOT NULL,
  isRead         BOOLEAN       NOT NULL,
  readAt         DATETIME(3)   NULL,
  mailState      VARCHAR(30)   NOT NULL,
  raisedAt       DATETIME(3)   NOT NULL,
  mailId         BINARY(16)    NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_notification__createdAt (organizationId, userId, createdAt, id),
  KEY ix_notification__priority (organizationId, userId, priority, id),
  -- Counts what is unread without a look at the rows.
  KEY ix_notification__isRead (organizationId, userId, isRead, module, priority),
  -- What streams ask for again and again.
  KEY ix_notification__raisedAt (organizationId, userId, raisedAt, id),
  -- What one kind has told of one record.
  KEY ix_notification__referenceId (organizationId, referenceId, kind, userId),
  -- What is old.
  KEY ix_notification__age (organizationId, createdAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE notification_preference (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  userId         BINARY(16)   NOT NULL,
  kind           VARCHAR(80)  NOT NULL,
  module         VARCHAR(40)  NOT NULL,
  inApp          BOOLEAN      NOT NULL,
  mail           VARCHAR(30)  NOT NULL,
  mutedUntil     DATETIME(3)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_notification_preference__kind UNIQUE (organizationId, userId, kind),
  KEY ix_notification_preference__kind (organizationId, userId, kind, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE notification_digest (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  userId         BINARY(16)    NOT NULL,
  kind           VARCHAR(80)   NOT NULL,
  -- What is shown in the application, if anything: a digest leaves out what was read there.
  notificationId BINARY(16)    NULL,
  dueAt          DATETIME(3)   NOT NULL,
  title          VARCHAR(200)  NOT NULL,
  body           VARCHAR(2000) NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_notification_digest__due (organizationId, dueAt, userId),
  KEY ix_notification_digest__user (organizationId, userId, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How often somebody told all, which is limited.
CREATE TABLE announcement (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  createdById    BINARY(16)   NULL,
  recipients     INT          NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_announcement__createdAt (organizationId, createdAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The share of the quota, in percent, that people were told of.
ALTER TABLE organization_day ADD COLUMN notified SMALLINT NOT NULL DEFAULT 0;
