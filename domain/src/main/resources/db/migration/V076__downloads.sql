-- Released files of digital products, who may download them, and what was downloaded.

CREATE TABLE download_file (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  productId      BINARY(16)   NOT NULL,
  releaseVersion VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Compares, character by character, as versions do.
  versionRank    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fileName       VARCHAR(200) NOT NULL,
  channel        VARCHAR(30)  NOT NULL,
  size           BIGINT       NOT NULL,
  sha256         VARCHAR(64)  NOT NULL,
  contentType    VARCHAR(100) NOT NULL,
  releaseNotes   MEDIUMTEXT   NULL,
  compatibleWith JSON         NOT NULL,
  mandatory      BOOLEAN      NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  publishedAt    DATETIME(3)  NULL,
  downloadCount  BIGINT       NOT NULL,
  withdrawReason VARCHAR(500) NULL,
  announced      BOOLEAN      NOT NULL,
  announcing     BOOLEAN      NOT NULL,
  announcedTo    BINARY(16)   NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_download_file__version UNIQUE (organizationId, productId, releaseVersion),
  KEY ix_download_file__createdAt (organizationId, createdAt, id),
  KEY ix_download_file__versionRank (organizationId, versionRank, id),
  KEY ix_download_file__size (organizationId, size, id),
  KEY ix_download_file__downloadCount (organizationId, downloadCount, id),
  KEY ix_download_file__publishedAt (organizationId, publishedAt, id),
  KEY ix_download_file__productId (organizationId, productId, versionRank, id),
  KEY ix_download_file__product (organizationId, productId, createdAt, id),
  KEY ix_download_file__releaseVersion (organizationId, releaseVersion, id),
  KEY ix_download_file__status (organizationId, status, id),
  KEY ix_download_file__channel (organizationId, channel, id),
  KEY ix_download_file__announcing (organizationId, announcing)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE download_grant (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  contactId      BINARY(16)   NOT NULL,
  productId      BINARY(16)   NOT NULL,
  licenseId      BINARY(16)   NULL,
  orderId        BINARY(16)   NULL,
  channel        VARCHAR(30)  NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  expiresAt      DATETIME(3)  NULL,
  downloadsLimit INT          NULL,
  downloadsCount INT          NOT NULL,
  lastDownloadAt DATETIME(3)  NULL,
  revokeReason   VARCHAR(500) NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_download_grant__createdAt (organizationId, createdAt, id),
  KEY ix_download_grant__expiresAt (organizationId, expiresAt, id),
  KEY ix_download_grant__downloadsCount (organizationId, downloadsCount, id),
  KEY ix_download_grant__contactId (organizationId, contactId, createdAt, id),
  KEY ix_download_grant__productId (organizationId, productId, contactId, id),
  KEY ix_download_grant__product (organizationId, productId, createdAt, id),
  KEY ix_download_grant__licenseId (organizationId, licenseId, createdAt, id),
  KEY ix_download_grant__orderId (organizationId, orderId, createdAt, id),
  KEY ix_download_grant__status (organizationId, status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row for each link over which at least a byte went out, under the id of the link.
CREATE TABLE download (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  createdAt      DATETIME(3) NOT NULL,
  updatedAt      DATETIME(3) NOT NULL,
  -- Counts what was fetched over the link: a download that was broken off goes on over it.
  fetches        INT         NOT NULL,
  fileId         BINARY(16)  NOT NULL,
  grantId        BINARY(16)  NULL,
  licenseId      BINARY(16)  NULL,
  ipAddress      VARCHAR(45) NOT NULL,
  completedAt    DATETIME(3) NULL,
  -- Whether the world was told that it is complete.
  told           BOOLEAN     NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_download__told (organizationId, told, completedAt),
  KEY ix_download__grantId (organizationId, grantId, createdAt),
  KEY ix_download__fileId (organizationId, fileId, createdAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every single fetch.
CREATE TABLE download_log (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  createdAt      DATETIME(3) NOT NULL,
  downloadId     BINARY(16)  NOT NULL,
  fileId         BINARY(16)  NOT NULL,
  grantId        BINARY(16)  NULL,
  ipAddress      VARCHAR(45) NOT NULL,
  -- The first byte that was asked for, and how many.
  firstByte      BIGINT      NOT NULL,
  bytes          BIGINT      NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_download_log__downloadId (organizationId, downloadId, createdAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
