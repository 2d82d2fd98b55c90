-- How people sign in. A person is named by the id of the user alone: the same one may belong to several organizations.

CREATE TABLE auth_signing_key (
  kid        VARCHAR(43)     NOT NULL PRIMARY KEY,
  -- Counts up; of two nodes that make the next key at once, one wins.
  generation INT             NOT NULL,
  createdAt  DATETIME(3)     NOT NULL,
  -- Listed from its making on, used from here on, until the next one is.
  activeFrom DATETIME(3)     NOT NULL,
  -- Kept for good: what was signed once stays verifiable.
  publicKey  VARBINARY(1000) NOT NULL,
  -- Sealed; removed when the next key is in use.
  privateKey BLOB            NULL,
  CONSTRAINT uq_auth_signing_key__generation UNIQUE (generation)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE auth_password (
  userId    BINARY(16)   NOT NULL PRIMARY KEY,
  -- Argon2id in the PHC string format.
  hash      VARCHAR(255) NOT NULL,
  changedAt DATETIME(3)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The passwords before the present one, as far as they may not come back.
CREATE TABLE auth_former_password (
  userId BINARY(16)   NOT NULL,
  usedTo DATETIME(3)  NOT NULL,
  hash   VARCHAR(255) NOT NULL,
  PRIMARY KEY (userId, usedTo, hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE auth_session (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  userId         BINARY(16)   NOT NULL,
  method         VARCHAR(30)  NOT NULL,
  provider       VARCHAR(60)  NULL,
  secondFactor   BOOLEAN      NOT NULL,
  remembered     BOOLEAN      NOT NULL,
  deviceName     VARCHAR(120) NULL,
  userAgent      VARCHAR(400) NULL,
  ip             VARCHAR(45)  NULL,
  lastSeenAt     DATETIME(3)  NOT NULL,
  expiresAt      DATETIME(3)  NOT NULL,
  endedAt        DATETIME(3)  NULL,
  endReason      VARCHAR(30)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_auth_session__id UNIQUE (id),
  KEY ix_auth_session__lastSeenAt (organizationId, userId, lastSeenAt, id),
  KEY ix_auth_session__createdAt (organizationId, userId, createdAt, id),
  -- Ends all sessions of a person, whatever the organization.
  KEY ix_auth_session__userId (userId, endedAt),
  KEY ix_auth_session__expiresAt (expiresAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE auth_refresh_token (
  -- HMAC-SHA256 under the server's pepper.
  hash      BINARY(32)  NOT NULL PRIMARY KEY,
  sessionId BINARY(16)  NOT NULL,
  issuedAt  DATETIME(3) NOT NULL,
  expiresAt DATETIME(3) NOT NULL,
  spentAt   DATETIME(3) NULL,
  KEY ix_auth_refresh_token__sessionId (sessionId),
  KEY ix_auth_refresh_token__expiresAt (expiresAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Links of mails, sign-ins that wait for the second factor, and the like.
CREATE TABLE auth_one_time_token (
  hash      BINARY(32)   NOT NULL PRIMARY KEY,
  purpose   VARCHAR(30)  NOT NULL,
  userId    BINARY(16)   NOT NULL,
  -- Sealed, since it can hold an address or the like.
  content   BLOB         NULL,
  issuedAt  DATETIME(3)  NOT NULL,
  expiresAt DATETIME(3)  NOT NULL,
  failures  INT          NOT NULL,
  spentAt   DATETIME(3)  NULL,
  KEY ix_auth_one_time_token__userId (userId, purpose, issuedAt),
  KEY ix_auth_one_time_token__expiresAt (expiresAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE auth_totp (
  userId       BINARY(16)     NOT NULL PRIMARY KEY,
  -- Sealed.
  secret       VARBINARY(200) NULL,
  enabledAt    DATETIME(3)    NULL,
  -- The step of 30 seconds whose code was taken last: no code works twice.
  lastStep     BIGINT         NOT NULL,
  -- A secret that waits for its confirmation; sealed.
  pending      VARBINARY(200) NULL,
  pendingUntil DATETIME(3)    NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE auth_recovery_code (
  userId BINARY(16)  NOT NULL,
  hash   BINARY(32)  NOT NULL,
  usedAt DATETIME(3) NULL,
  PRIMARY KEY (userId, hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE auth_failed_sign_in (
  id       BINARY(16)  NOT NULL PRIMARY KEY,
  -- HMAC-SHA256 of the e-mail, known or not, in lower case.
  subject  BINARY(32)  NOT NULL,
  failedAt DATETIME(3) NOT NULL,
  KEY ix_auth_failed_sign_in__subject (subject, failedAt),
  KEY ix_auth_failed_sign_in__failedAt (failedAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
