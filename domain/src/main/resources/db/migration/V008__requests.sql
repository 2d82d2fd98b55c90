-- What keys and people have called, by the hour, and the log of the requests that keys made.

-- Hours are counted from 1970 (UTC). Nodes add what they have counted every second or so.
CREATE TABLE call_hour (
  organizationId BINARY(16)   NOT NULL,
  -- Zeros stand for all people together.
  apiKeyId       BINARY(16)   NOT NULL,
  hour           BIGINT       NOT NULL,
  -- Empty where a request reached no operation.
  operation      VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  status         INT          NOT NULL,
  -- Milliseconds that the calls took at most: one of a few steps.
  speed          INT          NOT NULL,
  requests       BIGINT       NOT NULL,
  PRIMARY KEY (organizationId, apiKeyId, hour, operation, status, speed),
  KEY ix_call_hour__hour (organizationId, hour)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Rows outlive their key.
CREATE TABLE api_request (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  updatedAt      DATETIME(3)   NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  version        BIGINT        NOT NULL DEFAULT 1,
  apiKeyId       BINARY(16)    NOT NULL,
  occurredAt     DATETIME(3)   NOT NULL,
  method         VARCHAR(10)   NOT NULL,
  path           VARCHAR(500)  NOT NULL,
  query          VARCHAR(2000) NULL,
  operation      VARCHAR(100)  NULL,
  status         INT           NOT NULL,
  durationMs     INT           NOT NULL,
  requestBytes   BIGINT        NOT NULL,
  responseBytes  BIGINT        NOT NULL,
  ip             VARCHAR(45)   NOT NULL,
  userAgent      VARCHAR(400)  NULL,
  requestId      VARCHAR(64)   NOT NULL,
  errorCode      VARCHAR(60)   NULL,
  errorMessage   VARCHAR(500)  NULL,
  previousKey    BOOLEAN       NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_api_request__apiKeyId (organizationId, apiKeyId, occurredAt, id),
  KEY ix_api_request__occurredAt (organizationId, occurredAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
