-- Tenants with the numbers of their documents, and the keys that callers present.

-- An organization is its own tenant. A list of a caller holds its own one only, so no sort needs an index.
CREATE TABLE organization (
  organizationId       BINARY(16)   NOT NULL,
  id                   BINARY(16)   NOT NULL,
  createdAt            DATETIME(3)  NOT NULL,
  updatedAt            DATETIME(3)  NOT NULL,
  version              BIGINT       NOT NULL,
  name                 VARCHAR(200) NOT NULL,
  slug                 VARCHAR(80)  NOT NULL,
  legalName            VARCHAR(200) NULL,
  taxId                VARCHAR(40)  NULL,
  email                VARCHAR(254) NULL,
  phone                VARCHAR(40)  NULL,
  website              TEXT         NULL,
  address              JSON         NULL,
  country              VARCHAR(2)   NULL,
  currency             VARCHAR(3)   NOT NULL,
  locale               VARCHAR(35)  NOT NULL,
  timezone             VARCHAR(60)  NOT NULL,
  fiscalYearStartMonth INT          NOT NULL,
  logoFileId           BINARY(16)   NULL,
  planCode             VARCHAR(30)  NOT NULL,
  status               VARCHAR(30)  NOT NULL,
  closesAt             DATETIME(3)  NULL,
  memberCount          INT          NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT ck_organization__id CHECK (id = organizationId),
  -- On the whole platform, since public calls name an organization by it.
  CONSTRAINT uq_organization__slug UNIQUE (slug),
  -- Finds the first organization, which is the default one.
  KEY ix_organization__createdAt (createdAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE number_sequence (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  createdAt      DATETIME(3) NOT NULL,
  updatedAt      DATETIME(3) NOT NULL,
  version        BIGINT      NOT NULL,
  code           VARCHAR(40) NOT NULL,
  pattern        VARCHAR(60) NOT NULL,
  nextNumber     BIGINT      NOT NULL,
  resets         VARCHAR(30) NOT NULL,
  gapless        BOOLEAN     NOT NULL,
  lastIssued     VARCHAR(60) NULL,
  -- The year or month that nextNumber counts in, and what comes next in earlier ones.
  period         VARCHAR(10) NOT NULL,
  earlier        JSON        NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_number_sequence__code UNIQUE (organizationId, code),
  KEY ix_number_sequence__code (organizationId, code, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE api_key (
  organizationId     BINARY(16)   NOT NULL,
  id                 BINARY(16)   NOT NULL,
  createdAt          DATETIME(3)  NOT NULL,
  updatedAt          DATETIME(3)  NOT NULL,
  version            BIGINT       NOT NULL,
  name               VARCHAR(100) NOT NULL,
  description        VARCHAR(500) NULL,
  environment        VARCHAR(30)  NOT NULL,
  scope              VARCHAR(30)  NOT NULL,
  modules            JSON         NOT NULL,
  ipRanges           JSON         NOT NULL,
  expiresAt          DATETIME(3)  NULL,
  prefix             VARCHAR(20)  NOT NULL,
  createdById        BINARY(16)   NULL,
  lastUsedAt         DATETIME(3)  NULL,
  lastUsedIp         VARCHAR(45)  NULL,
  rotatedAt          DATETIME(3)  NULL,
  previousValidUntil DATETIME(3)  NULL,
  revokedAt          DATETIME(3)  NULL,
  revokedReason      VARCHAR(500) NULL,
  -- HMAC-SHA256 of the key and, while it still works, of the one before its rotation.
  hash               BINARY(32)   NOT NULL,
  previousHash       BINARY(32)   NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_api_key__hash UNIQUE (hash),
  CONSTRAINT uq_api_key__previousHash UNIQUE (previousHash),
  KEY ix_api_key__name (organizationId, name, id),
  KEY ix_api_key__expiresAt (organizationId, expiresAt, id),
  KEY ix_api_key__lastUsedAt (organizationId, lastUsedAt, id),
  KEY ix_api_key__createdAt (organizationId, createdAt, id),
  KEY ix_api_key__updatedAt (organizationId, updatedAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
