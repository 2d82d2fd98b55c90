-- Columns have the names of the Java fields. The organization leads every key, so that no statement can cross it.

CREATE TABLE timeline_entry (
  organizationId BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  ownerId BINARY(16) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  actorId BINARY(16),
  text VARCHAR(500) NOT NULL,
  referenceType VARCHAR(60),
  referenceId BINARY(16),
  createdAt DATETIME(3) NOT NULL,
  updatedAt DATETIME(3) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_timeline_entry_owner (organizationId, ownerId, createdAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact (
  organizationId BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(254),
  phone VARCHAR(40),
  type VARCHAR(30) NOT NULL,
  jobTitle VARCHAR(120),
  website VARCHAR(2000),
  taxId VARCHAR(40),
  parentId BINARY(16),
  ownerId BINARY(16),
  address JSON,
  tags JSON NOT NULL,
  notes MEDIUMTEXT,
  phoneKey VARCHAR(40),
  taxKey VARCHAR(40),
  nameKey VARCHAR(255),
  createdAt DATETIME(3) NOT NULL,
  updatedAt DATETIME(3) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (organizationId, id),
  UNIQUE KEY uq_contact__email (organizationId, email),
  KEY ix_contact_createdAt (organizationId, createdAt, id),
  KEY ix_contact_updatedAt (organizationId, updatedAt, id),
  KEY ix_contact_name (organizationId, name, id),
  KEY ix_contact_email (organizationId, email, id),
  KEY ix_contact_parentId (organizationId, parentId, createdAt, id),
  KEY ix_contact_phoneKey (organizationId, phoneKey),
  KEY ix_contact_taxKey (organizationId, taxKey),
  KEY ix_contact_nameKey (organizationId, nameKey),
  CONSTRAINT fk_contact__parentId FOREIGN KEY (organizationId, parentId) REFERENCES contact (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact_address (
  organizationId BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  contactId BINARY(16) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  label VARCHAR(80),
  address JSON NOT NULL,
  isDefault BOOLEAN NOT NULL,
  createdAt DATETIME(3) NOT NULL,
  updatedAt DATETIME(3) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_contact_address_createdAt (organizationId, contactId, createdAt, id),
  CONSTRAINT fk_contact_address__contactId
    FOREIGN KEY (organizationId, contactId) REFERENCES contact (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact_note (
  organizationId BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  contactId BINARY(16) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  pinned BOOLEAN NOT NULL,
  authorId BINARY(16),
  createdAt DATETIME(3) NOT NULL,
  updatedAt DATETIME(3) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_contact_note_createdAt (organizationId, contactId, createdAt, id),
  CONSTRAINT fk_contact_note__contactId
    FOREIGN KEY (organizationId, contactId) REFERENCES contact (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
