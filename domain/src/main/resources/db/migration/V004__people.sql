-- People, the organizations that they belong to, and what they may do there.

ALTER TABLE organization
  ADD COLUMN disabledModules JSON NOT NULL DEFAULT ('[]'),
  ADD COLUMN requireSecondFactor BOOLEAN NOT NULL DEFAULT FALSE;

-- One row a person, whatever number of organizations it belongs to.
CREATE TABLE app_user (
  id        BINARY(16)   NOT NULL,
  -- The organization that made it.
  homeId    BINARY(16)   NOT NULL,
  createdAt DATETIME(3)  NOT NULL,
  -- The address in lower case: unique on the whole platform, without case but with accents.
  emailKey  VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_app_user__email UNIQUE (emailKey)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A person in an organization. What belongs to the person stands in each of its rows, and is changed
-- in all of them at once, so that an organization's list needs no other table.
CREATE TABLE membership (
  organizationId BINARY(16)   NOT NULL,
  -- The person's id.
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  name           VARCHAR(200) NOT NULL,
  email          VARCHAR(254) NOT NULL,
  phone          VARCHAR(40)  NULL,
  jobTitle       VARCHAR(120) NULL,
  locale         VARCHAR(35)  NOT NULL DEFAULT 'en',
  timezone       VARCHAR(60)  NOT NULL DEFAULT 'UTC',
  role           VARCHAR(60)  NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  emailVerified  BOOLEAN      NOT NULL DEFAULT FALSE,
  mfaEnabled     BOOLEAN      NOT NULL DEFAULT FALSE,
  lastLoginAt    DATETIME(3)  NULL,
  joinedAt       DATETIME(3)  NULL,
  invitedById    BINARY(16)   NULL,
  lastActiveAt   DATETIME(3)  NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_membership__id (id),
  KEY ix_membership__name (organizationId, name, id),
  KEY ix_membership__email (organizationId, email, id),
  KEY ix_membership__lastLoginAt (organizationId, lastLoginAt, id),
  KEY ix_membership__joinedAt (organizationId, joinedAt, id),
  KEY ix_membership__lastActiveAt (organizationId, lastActiveAt, id),
  KEY ix_membership__createdAt (organizationId, createdAt, id),
  KEY ix_membership__updatedAt (organizationId, updatedAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE role (
  organizationId       BINARY(16)   NOT NULL,
  id                   BINARY(16)   NOT NULL,
  createdAt            DATETIME(3)  NOT NULL,
  updatedAt            DATETIME(3)  NOT NULL,
  version              BIGINT       NOT NULL,
  roleKey              VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name                 VARCHAR(100) NOT NULL,
  description          VARCHAR(500) NULL,
  permissions          JSON         NOT NULL,
  inheritsIds          JSON         NOT NULL,
  -- The union of its own and all inherited ones, worked out at each change.
  effectivePermissions JSON         NOT NULL,
  builtIn              BOOLEAN      NOT NULL DEFAULT FALSE,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_role__key UNIQUE (organizationId, roleKey),
  KEY ix_role__name (organizationId, name, id),
  -- The unique key alone does not say in which order rows of one key come.
  KEY ix_role__roleKey (organizationId, roleKey, id),
  KEY ix_role__createdAt (organizationId, createdAt, id),
  KEY ix_role__updatedAt (organizationId, updatedAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE membership_role (
  organizationId BINARY(16)  NOT NULL,
  userId         BINARY(16)  NOT NULL,
  roleId         BINARY(16)  NOT NULL,
  assignedAt     DATETIME(3) NOT NULL,
  assignedById   BINARY(16)  NULL,
  PRIMARY KEY (organizationId, userId, roleId),
  KEY ix_membership_role__role (organizationId, roleId, assignedAt, userId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
