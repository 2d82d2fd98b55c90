-- What the gateway's chain writes beside the business: who did what, what the world is told of it, and the answers
-- that are given again for the same idempotency key.

CREATE TABLE audit_entry (
  id             BINARY(16)   NOT NULL,
  organizationId BINARY(16)   NOT NULL,
  -- Given after the commit by one worker for each organization, so that writers do not wait for each other.
  sequence       BIGINT       NULL,
  occurredAt     DATETIME(3)  NOT NULL,
  actorType      VARCHAR(20)  NOT NULL,
  actorId        BINARY(16)   NULL,
  actorName      VARCHAR(200) NOT NULL,
  apiKeyId       BINARY(16)   NULL,
  module         VARCHAR(40)  NOT NULL,
  action         VARCHAR(100) NOT NULL,
  resourceType   VARCHAR(60)  NULL,
  resourceId     BINARY(16)   NULL,
  resourceName   VARCHAR(200) NULL,
  outcome        VARCHAR(20)  NOT NULL,
  summary        VARCHAR(500) NULL,
  changes        LONGTEXT     NULL,
  ip             VARCHAR(45)  NULL,
  userAgent      VARCHAR(400) NULL,
  requestId      VARCHAR(64)  NULL,
  hash           CHAR(64)     NULL,
  PRIMARY KEY (organizationId, id),
  UNIQUE KEY uq_audit_entry_sequence (organizationId, sequence),
  KEY ix_audit_entry_occurred_at (organizationId, occurredAt, id),
  KEY ix_audit_entry_resource (organizationId, resourceType, resourceId, occurredAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Written in the transaction of the change; delivery claims rows by id with SKIP LOCKED.
CREATE TABLE outbox_event (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  organizationId BINARY(16)   NOT NULL,
  name           VARCHAR(100) NOT NULL,
  payload        LONGTEXT     NOT NULL,
  occurredAt     DATETIME(3)  NOT NULL,
  dispatchedAt   DATETIME(3)  NULL,
  KEY ix_outbox_event_dispatched_at (dispatchedAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE idempotent_call (
  -- SHA-256 over caller, operation and key.
  scope       BINARY(32)  NOT NULL PRIMARY KEY,
  -- SHA-256 over what was asked for.
  fingerprint BINARY(32)  NOT NULL,
  -- Who carries the call out; it changes hands when the lease of a node that died has run out.
  claim       BINARY(16)  NOT NULL,
  leasedUntil DATETIME(3) NOT NULL,
  expiresAt   DATETIME(3) NOT NULL,
  -- The sealed answer; empty while the call is carried out.
  answer      LONGBLOB    NULL,
  KEY ix_idempotent_call_expires_at (expiresAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
