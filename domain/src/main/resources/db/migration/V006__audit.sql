-- The audit as a chain that shows every change of it, and the leases of work that the server does by itself.

ALTER TABLE audit_entry
  ADD COLUMN createdAt DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD COLUMN updatedAt DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
  RENAME KEY uq_audit_entry_sequence TO uq_audit_entry__sequence,
  RENAME KEY ix_audit_entry_occurred_at TO ix_audit_entry_occurredAt,
  DROP KEY ix_audit_entry_resource,
  ADD KEY ix_audit_entry_resource (organizationId, resourceType, resourceId, occurredAt, id),
  ADD KEY ix_audit_entry_actorId (organizationId, actorId, occurredAt, id),
  ADD KEY ix_audit_entry_apiKeyId (organizationId, apiKeyId, occurredAt, id),
  ADD KEY ix_audit_entry_module (organizationId, module, occurredAt, id),
  ADD KEY ix_audit_entry_action (organizationId, action, occurredAt, id),
  ADD KEY ix_audit_entry_outcome (organizationId, outcome, occurredAt, id),
  ADD KEY ix_audit_entry_requestId (organizationId, requestId),
  -- The unique key alone does not say in which order entries without a number come.
  ADD KEY ix_audit_entry_sequence (organizationId, sequence, id);

-- Words as the persistence unit reads them.
UPDATE audit_entry SET actorType = UPPER(actorType), outcome = UPPER(outcome);

-- Where the chain of an organization stands. Whoever numbers its entries locks the row, so that there is one at a time.
CREATE TABLE audit_chain (
  organizationId      BINARY(16)   NOT NULL,
  id                  BINARY(16)   NOT NULL,
  createdAt           DATETIME(3)  NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  updatedAt           DATETIME(3)  NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  version             BIGINT       NOT NULL DEFAULT 1,
  -- The newest numbered entry.
  sequence            BIGINT       NOT NULL DEFAULT 0,
  hash                CHAR(64)     NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
  occurredAt          DATETIME(3)  NULL,
  retentionDays       INT          NOT NULL DEFAULT 3650,
  -- The last entry that retention removed.
  checkpointSequence  BIGINT       NOT NULL DEFAULT 0,
  checkpointHash      CHAR(64)     NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
  checkpointSignature TEXT         NULL,
  checkpointKid       VARCHAR(100) NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT ck_audit_chain__id CHECK (id = organizationId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE job_lease (
  name        VARCHAR(100) NOT NULL PRIMARY KEY,
  dueAt       DATETIME(3)  NOT NULL,
  holder      BINARY(16)   NULL,
  -- Whoever dies at work is followed by another one from here on.
  leasedUntil DATETIME(3)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
