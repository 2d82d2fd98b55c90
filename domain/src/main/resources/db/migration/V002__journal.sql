-- What the gateway's chain writes beside the business: who did what, what the world is told of it, and the answers
-- that are given again for the same idempotency key.

CREATE TABLE audit_entry (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  organization_id BINARY(16)   NOT NULL,
  -- Given after the commit by one worker for each organization, so that writers do not wait for each other.
  sequence        BIGINT       NULL,
  occurred_at     DATETIME(3)  NOT NULL,
  actor_type      VARCHAR(20)  NOT NULL,
  actor_id        BINARY(16)   NULL,
  actor_name      VARCHAR(200) NOT NULL,
  api_key_id      BINARY(16)   NULL,
  module          VARCHAR(40)  NOT NULL,
  action          VARCHAR(100) NOT NULL,
  resource_type   VARCHAR(60)  NULL,
  resource_id     BINARY(16)   NULL,
  resource_name   VARCHAR(200) NULL,
  outcome         VARCHAR(20)  NOT NULL,
  summary         VARCHAR(500) NULL,
  changes         LONGTEXT     NULL,
  ip              VARCHAR(45)  NULL,
  user_agent      VARCHAR(400) NULL,
  request_id      VARCHAR(64)  NULL,
  hash            CHAR(64)     NULL,
  UNIQUE KEY uq_audit_entry_sequence (organization_id, sequence),
  KEY ix_audit_entry_occurred_at (organization_id, occurred_at, id),
  KEY ix_audit_entry_resource (organization_id, resource_type, resource_id, occurred_at)
);

-- Written in the transaction of the change; delivery claims rows by id with SKIP LOCKED.
CREATE TABLE outbox_event (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  organization_id BINARY(16)   NOT NULL,
  name            VARCHAR(100) NOT NULL,
  payload         LONGTEXT     NOT NULL,
  occurred_at     DATETIME(3)  NOT NULL,
  dispatched_at   DATETIME(3)  NULL,
  KEY ix_outbox_event_dispatched_at (dispatched_at, id)
);

CREATE TABLE idempotent_call (
  -- SHA-256 over caller, operation and key.
  scope       BINARY(32)  NOT NULL PRIMARY KEY,
  -- SHA-256 over what was asked for.
  fingerprint BINARY(32)  NOT NULL,
  -- Who carries the call out; it changes hands when the lease of a node that died has run out.
  claim       BINARY(16)  NOT NULL,
  leased_until DATETIME(3) NOT NULL,
  expires_at  DATETIME(3) NOT NULL,
  -- The sealed answer; empty while the call is carried out.
  answer      LONGBLOB    NULL,
  KEY ix_idempotent_call_expires_at (expires_at)
);
