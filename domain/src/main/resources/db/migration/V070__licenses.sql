-- Licences of digital products, the domains that they are bound to, and what happened with them.

CREATE TABLE license_policy (
  organizationId    BINARY(16)    NOT NULL,
  id                BINARY(16)    NOT NULL,
  createdAt         DATETIME(3)   NOT NULL,
  updatedAt         DATETIME(3)   NOT NULL,
  version           BIGINT        NOT NULL,
  name              VARCHAR(120)  NOT NULL,
  prefix            VARCHAR(8)    NOT NULL,
  productIds        JSON          NOT NULL,
  term              VARCHAR(30)   NOT NULL,
  termDays          INT           NOT NULL,
  updatesMonths     INT           NOT NULL,
  renewalPercent    DECIMAL(7, 4) NOT NULL,
  activationsLimit  INT           NOT NULL,
  freeDevDomains    BOOLEAN       NOT NULL,
  includeSubdomains BOOLEAN       NOT NULL,
  transfersPerYear  INT           NOT NULL,
  heartbeatDays     INT           NOT NULL,
  graceDays         INT           NOT NULL,
  requireSignature  BOOLEAN       NOT NULL,
  offlineDays       INT           NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_license_policy__name UNIQUE (organizationId, name),
  KEY ix_license_policy__name (organizationId, name, id),
  KEY ix_license_policy__createdAt (organizationId, createdAt, id),
  KEY ix_license_policy__prefix (organizationId, prefix, id),
  KEY ix_license_policy__term (organizationId, term, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which product is in which policy: one row a product, so that it cannot be in two.
CREATE TABLE license_policy_product (
  organizationId BINARY(16) NOT NULL,
  productId      BINARY(16) NOT NULL,
  policyId       BINARY(16) NOT NULL,
  PRIMARY KEY (organizationId, productId),
  KEY ix_license_policy_product__policyId (organizationId, policyId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE license (
  organizationId        BINARY(16)   NOT NULL,
  id                    BINARY(16)   NOT NULL,
  createdAt             DATETIME(3)  NOT NULL,
  updatedAt             DATETIME(3)  NOT NULL,
  version               BIGINT       NOT NULL,
  licenseKey            VARCHAR(31)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  productId             BINARY(16)   NOT NULL,
  policyId              BINARY(16)   NOT NULL,
  contactId             BINARY(16)   NOT NULL,
  orderId               BINARY(16)   NULL,
  subscriptionId        VARCHAR(255) NULL,
  status                VARCHAR(30)  NOT NULL,
  statusReason          VARCHAR(500) NULL,
  activationsCount      INT          NOT NULL,
  activationsLimit      INT          NOT NULL,
  expiresAt             DATETIME(3)  NULL,
  updatesUntil          DATETIME(3)  NULL,
  transfersLeft         INT          NOT NULL,
  -- What the policy said when it was issued.
  transfersLimit        INT          NOT NULL,
  -- When the oldest of the transfers that count stops counting.
  transfersLeftChangeAt DATETIME(3)  NULL,
  lastSeenAt            DATETIME(3)  NULL,
  -- When a refusal of an application was last noted.
  refusedAt             DATETIME(3)  NULL,
  expiryTold            BOOLEAN      NOT NULL,
  notes                 MEDIUMTEXT   NULL,
  PRIMARY KEY (organizationId, id),
  -- Of the whole platform: an application sends a key, and no organization.
  CONSTRAINT uq_license__key UNIQUE (licenseKey),
  KEY ix_license__licenseKey (organizationId, licenseKey, id),
  KEY ix_license__createdAt (organizationId, createdAt, id),
  KEY ix_license__status (organizationId, status, id),
  KEY ix_license__expiresAt (organizationId, expiresAt, id),
  KEY ix_license__activationsCount (organizationId, activationsCount, id),
  KEY ix_license__lastSeenAt (organizationId, lastSeenAt, id),
  KEY ix_license__productId (organizationId, productId, id),
  KEY ix_license__policyId (organizationId, policyId, id),
  KEY ix_license__contactId (organizationId, contactId, id),
  KEY ix_license__orderId (organizationId, orderId, id),
  KEY ix_license__subscriptionId (organizationId, subscriptionId, id),
  KEY ix_license__expiryTold (organizationId, expiryTold, expiresAt),
  KEY ix_license__transfersLeftChangeAt (organizationId, transfersLeftChangeAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE license_activation (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  licenseId      BINARY(16)   NOT NULL,
  productId      BINARY(16)   NOT NULL,
  domain         VARCHAR(253) NOT NULL,
  -- Empty once it is released, and for development, which may be anywhere.
  boundDomain    VARCHAR(253) NULL,
  kind           VARCHAR(30)  NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  appVersion     VARCHAR(40)  NULL,
  fingerprint    VARCHAR(128) NULL,
  ipAddress      VARCHAR(45)  NULL,
  lastSeenAt     DATETIME(3)  NOT NULL,
  releasedAt     DATETIME(3)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_license_activation__domain UNIQUE (organizationId, productId, boundDomain),
  KEY ix_license_activation__domain (organizationId, licenseId, domain, id),
  KEY ix_license_activation__createdAt (organizationId, licenseId, createdAt, id),
  KEY ix_license_activation__lastSeenAt (organizationId, licenseId, lastSeenAt, id),
  KEY ix_license_activation__status (organizationId, status, lastSeenAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE license_log (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  licenseId      BINARY(16)   NOT NULL,
  kind           VARCHAR(30)  NOT NULL,
  domain         VARCHAR(253) NULL,
  result         VARCHAR(500) NOT NULL,
  ipAddress      VARCHAR(45)  NULL,
  appVersion     VARCHAR(40)  NULL,
  actorId        BINARY(16)   NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_license_log__licenseId (organizationId, licenseId, createdAt, id),
  KEY ix_license_log__createdAt (organizationId, createdAt, id),
  KEY ix_license_log__kind (organizationId, licenseId, kind, createdAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- When a domain was last told that its licence is valid: told again it costs no write for an hour.
CREATE TABLE license_sight (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  licenseId      BINARY(16)   NOT NULL,
  domain         VARCHAR(253) NOT NULL,
  validatedAt    DATETIME(3)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_license_sight__domain UNIQUE (organizationId, licenseId, domain),
  KEY ix_license_sight__updatedAt (organizationId, updatedAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE license_secret (
  id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  organizationId BINARY(16)     NOT NULL,
  createdAt      DATETIME(3)    NOT NULL,
  -- Empty for the one in use.
  validUntil     DATETIME(3)    NULL,
  sealed         VARBINARY(500) NOT NULL,
  KEY ix_license_secret__organizationId (organizationId, validUntil)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The server's own, the same for all organizations.
CREATE TABLE license_signing_key (
  keyId      CHAR(16)    NOT NULL PRIMARY KEY,
  -- Counts up; of two nodes that make the next key at once, one wins.
  generation INT         NOT NULL,
  createdAt  DATETIME(3) NOT NULL,
  retiredAt  DATETIME(3) NULL,
  publicKey  BINARY(32)  NOT NULL,
  -- Sealed; removed when the next key is in use.
  privateKey BLOB        NULL,
  CONSTRAINT uq_license_signing_key__generation UNIQUE (generation)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
