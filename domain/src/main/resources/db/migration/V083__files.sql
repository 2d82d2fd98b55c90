-- Files and folders with versions and links to share them. Contents are kept elsewhere, each once
-- in an organization; here stands who needs them.

CREATE TABLE file_folder (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  name           VARCHAR(255)  NOT NULL,
  parentId       BINARY(16)    NULL,
  path           VARCHAR(2000) NOT NULL,
  -- 1 for the folders that are in no other one.
  depth          INT           NOT NULL,
  -- The folder above and the name without case, hashed.
  slot           CHAR(64)      NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_file_folder__name UNIQUE (organizationId, slot),
  KEY ix_file_folder__name (organizationId, name, id),
  KEY ix_file_folder__parentId (organizationId, parentId, createdAt, id),
  KEY ix_file_folder__path (organizationId, path(300), id),
  KEY ix_file_folder__createdAt (organizationId, createdAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE stored_file (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  name           VARCHAR(255)  NOT NULL,
  description    VARCHAR(1000) NULL,
  folderId       BINARY(16)    NULL,
  tags           JSON          NOT NULL,
  visibility     VARCHAR(30)   NOT NULL,
  referenceType  VARCHAR(60)   NULL,
  referenceId    BINARY(16)    NULL,
  mediaType      VARCHAR(120)  NOT NULL,
  size           BIGINT        NOT NULL,
  sha256         VARCHAR(64)   NOT NULL,
  versionNumber  INT           NOT NULL,
  ownerId        BINARY(16)    NULL,
  scanStatus     VARCHAR(30)   NOT NULL,
  trashed        BOOLEAN       NOT NULL,
  trashedAt      DATETIME(3)   NULL,
  -- The folder and the name without case, hashed; nothing in the trash, where names may repeat.
  slot           CHAR(64)      NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_stored_file__name UNIQUE (organizationId, slot),
  KEY ix_stored_file__name (organizationId, trashed, name, id),
  KEY ix_stored_file__size (organizationId, trashed, size, id),
  KEY ix_stored_file__createdAt (organizationId, trashed, createdAt, id),
  KEY ix_stored_file__updatedAt (organizationId, trashed, updatedAt, id),
  KEY ix_stored_file__folderId (organizationId, folderId, trashed, createdAt, id),
  KEY ix_stored_file__ownerId (organizationId, ownerId, createdAt, id),
  KEY ix_stored_file__mediaType (organizationId, mediaType, createdAt, id),
  KEY ix_stored_file__referenceId (organizationId, referenceId, referenceType),
  KEY ix_stored_file__scanStatus (organizationId, scanStatus, createdAt, id),
  KEY ix_stored_file__trashedAt (organizationId, trashedAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE file_version (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  fileId         BINARY(16)    NOT NULL,
  versionNumber  INT           NOT NULL,
  size           BIGINT        NOT NULL,
  mediaType      VARCHAR(120)  NOT NULL,
  sha256         VARCHAR(64)   NOT NULL,
  comment        VARCHAR(500)  NULL,
  createdById    BINARY(16)    NULL,
  current        BOOLEAN       NOT NULL,
  scanStatus     VARCHAR(30)   NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_file_version__versionNumber UNIQUE (organizationId, fileId, versionNumber),
  KEY ix_file_version__versionNumber (organizationId, fileId, versionNumber, id),
  KEY ix_file_version__createdAt (organizationId, fileId, createdAt, id),
  KEY ix_file_version__sha256 (organizationId, fileId, sha256),
  KEY ix_file_version__scanStatus (organizationId, scanStatus, createdAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE file_share (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  fileId         BINARY(16)    NOT NULL,
  expiresAt      DATETIME(3)   NULL,
  maxDownloads   INT           NULL,
  downloads      INT           NOT NULL,
  lastDownloadAt DATETIME(3)   NULL,
  createdById    BINARY(16)    NULL,
  tokenHash      BINARY(32)    NOT NULL,
  passwordHash   VARCHAR(255)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_file_share__tokenHash UNIQUE (organizationId, tokenHash),
  -- Who opens a link does not say whose it is.
  KEY ix_file_share__tokenHash (tokenHash),
  KEY ix_file_share__createdAt (organizationId, fileId, createdAt, id),
  KEY ix_file_share__expiresAt (organizationId, fileId, expiresAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How many versions need a content. One that none needs stays for a day, since somebody may be
-- about to.
CREATE TABLE file_content (
  organizationId BINARY(16)  NOT NULL,
  sha256         CHAR(64)    NOT NULL,
  size           BIGINT      NOT NULL,
  uses           BIGINT      NOT NULL,
  touchedAt      DATETIME(3) NOT NULL,
  PRIMARY KEY (organizationId, sha256),
  KEY ix_file_content__touchedAt (organizationId, uses, touchedAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What all files of an organization take of its plan, each content once for each file.
CREATE TABLE file_storage (
  organizationId BINARY(16) NOT NULL,
  bytes          BIGINT     NOT NULL,
  PRIMARY KEY (organizationId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
