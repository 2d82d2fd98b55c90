-- Invitations, and what users and members are beside what V004 keeps of them.

ALTER TABLE membership
  ADD COLUMN suspendedReason VARCHAR(500) NULL,
  -- Whether it works, of those who have joined; who is only invited is no member yet.
  ADD COLUMN memberStatus VARCHAR(30) GENERATED ALWAYS AS (NULLIF(status, 'INVITED')) VIRTUAL,
  ADD KEY ix_membership__memberStatus (organizationId, memberStatus, id);

CREATE TABLE invitation (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  email          VARCHAR(254)  NOT NULL,
  name           VARCHAR(200)  NULL,
  roleIds        JSON          NOT NULL,
  message        VARCHAR(1000) NULL,
  -- The user that was made together with it, who counts as a seat already.
  userId         BINARY(16)    NULL,
  invitedById    BINARY(16)    NULL,
  expiresAt      DATETIME(3)   NOT NULL,
  acceptedAt     DATETIME(3)   NULL,
  revokedAt      DATETIME(3)   NULL,
  sentCount      INT           NOT NULL DEFAULT 0,
  -- Of the newest link; a used or revoked invitation has none.
  hash           BINARY(32)    NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_invitation__hash (hash),
  KEY ix_invitation__email (organizationId, email, id),
  KEY ix_invitation__expiresAt (organizationId, expiresAt, id),
  KEY ix_invitation__createdAt (organizationId, createdAt, id),
  KEY ix_invitation__userId (organizationId, userId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The pictures of people, 256 by 256 pixels as PNG.
CREATE TABLE user_picture (
  id        BINARY(16)  NOT NULL,
  updatedAt DATETIME(3) NOT NULL,
  png       MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
