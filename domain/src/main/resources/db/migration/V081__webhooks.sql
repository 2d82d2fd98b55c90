-- Where events are sent, what was raised, and each way of an event to an endpoint.

CREATE TABLE webhook_endpoint (
  organizationId           BINARY(16)    NOT NULL,
  id                       BINARY(16)    NOT NULL,
  createdAt                DATETIME(3)   NOT NULL,
  updatedAt                DATETIME(3)   NOT NULL,
  version                  BIGINT        NOT NULL,
  -- Addresses have no other characters, and lists sort by the whole of them.
  url                      VARCHAR(2000) CHARACTER SET ascii NOT NULL,
  description              VARCHAR(200)  NULL,
  events                   JSON          NOT NULL,
  -- The names of own headers, with masks in place of their values.
  headers                  JSON          NULL,
  status                   VARCHAR(30)   NOT NULL,
  disabledReason           VARCHAR(30)   NULL,
  secretHint               VARCHAR(10)   NULL,
  previousSecretValidUntil DATETIME(3)   NULL,
  consecutiveFailures      INT           NOT NULL,
  lastSuccessAt            DATETIME(3)   NULL,
  lastFailureAt            DATETIME(3)   NULL,
  createdById              BINARY(16)    NULL,
  sealedSecret             VARBINARY(200) NULL,
  sealedPrevious           VARBINARY(200) NULL,
  sealedHeaders            BLOB          NULL,
  -- Events from before are not sent by themselves.
  activeSince              DATETIME(3)   NULL,
  -- The first failure since the last success.
  failingSince             DATETIME(3)   NULL,
  -- Why it is about to be disabled; nothing is sent from then on.
  ending                   VARCHAR(30)   NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_webhook_endpoint__url (organizationId, url, id),
  KEY ix_webhook_endpoint__lastSuccessAt (organizationId, lastSuccessAt, id),
  KEY ix_webhook_endpoint__lastFailureAt (organizationId, lastFailureAt, id),
  KEY ix_webhook_endpoint__createdAt (organizationId, createdAt, id),
  KEY ix_webhook_endpoint__updatedAt (organizationId, updatedAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row for each endpoint with deliveries. Who holds its lock decides what is sent there next, so that the
-- nodes together never send too much at a time; its time says when there may be something to send.
CREATE TABLE webhook_lane (
  organizationId BINARY(16)  NOT NULL,
  endpointId     BINARY(16)  NOT NULL,
  nextDueAt      DATETIME(3) NULL,
  PRIMARY KEY (organizationId, endpointId),
  KEY ix_webhook_lane__nextDueAt (nextDueAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE webhook_delivery (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  endpointId     BINARY(16)    NOT NULL,
  eventId        BINARY(16)    NOT NULL,
  eventType      VARCHAR(80)   NOT NULL,
  status         VARCHAR(30)   NOT NULL,
  -- What clients know as its trigger, which is a reserved word.
  cause          VARCHAR(30)   NOT NULL,
  attempts       JSON          NOT NULL,
  attemptCount   INT           NOT NULL,
  nextAttemptAt  DATETIME(3)   NULL,
  requestUrl     VARCHAR(2000) CHARACTER SET ascii NULL,
  requestHeaders JSON          NULL,
  responseStatus INT           NULL,
  durationMs     INT           NULL,
  deliveredAt    DATETIME(3)   NULL,
  -- When it may be taken; while somebody sends it, the end of his lease.
  dueAt          DATETIME(3)   NULL,
  claim          BINARY(16)    NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_webhook_delivery__createdAt (organizationId, createdAt, id),
  KEY ix_webhook_delivery__nextAttemptAt (organizationId, nextAttemptAt, id),
  KEY ix_webhook_delivery__durationMs (organizationId, durationMs, id),
  KEY ix_webhook_delivery__eventId (organizationId, eventId, status, endpointId),
  KEY ix_webhook_delivery__endpointId (organizationId, endpointId, createdAt, id),
  -- What is due at an endpoint, and how much is on its way there.
  KEY ix_webhook_delivery__dueAt (organizationId, endpointId, dueAt, id, claim)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Events become records that clients can read, and their payload is the body that is sent.
ALTER TABLE outbox_event
  CHANGE COLUMN name type VARCHAR(80) NOT NULL,
  ADD COLUMN createdAt     DATETIME(3) NULL,
  ADD COLUMN updatedAt     DATETIME(3) NULL,
  ADD COLUMN version       BIGINT      NOT NULL DEFAULT 1,
  ADD COLUMN eventKey      VARCHAR(80) NULL,
  ADD COLUMN module        VARCHAR(40) NOT NULL DEFAULT '',
  ADD COLUMN referenceType VARCHAR(60) NULL,
  ADD COLUMN referenceId   BINARY(16)  NULL,
  ADD COLUMN isTest        BOOLEAN     NOT NULL DEFAULT FALSE;

-- Nobody could subscribe until now, so nothing of before is sent.
UPDATE outbox_event
SET createdAt    = occurredAt,
    updatedAt    = occurredAt,
    eventKey     = CONCAT('evt_', LOWER(HEX(id))),
    payload      = CONCAT('{"id":"evt_', LOWER(HEX(id)), '","object":"event","type":"', type, '","created":',
                          TIMESTAMPDIFF(SECOND, '1970-01-01', occurredAt), ',"data":{"object":', payload, '}}'),
    dispatchedAt = occurredAt;

ALTER TABLE outbox_event
  MODIFY COLUMN createdAt DATETIME(3) NOT NULL,
  MODIFY COLUMN updatedAt DATETIME(3) NOT NULL,
  MODIFY COLUMN eventKey VARCHAR(80) NOT NULL,
  ALTER COLUMN version DROP DEFAULT,
  ALTER COLUMN module DROP DEFAULT,
  ALTER COLUMN isTest DROP DEFAULT,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (organizationId, id),
  ADD CONSTRAINT uq_outbox_event__eventKey UNIQUE (organizationId, eventKey),
  ADD KEY ix_outbox_event__occurredAt (organizationId, occurredAt, id),
  ADD KEY ix_outbox_event__createdAt (organizationId, createdAt);
