-- What an organization decides for itself, the terms of its plan, and when its modules were enabled.

ALTER TABLE organization
  -- Counted where it is shown.
  DROP COLUMN memberCount,
  -- What its admins set, but for requireSecondFactor, which has a column of its own; null means the usual.
  ADD COLUMN settings    JSON        NULL,
  -- When modules were enabled that were not from the beginning.
  ADD COLUMN moduleTimes JSON        NOT NULL DEFAULT ('[]'),
  ADD COLUMN planPeriod  VARCHAR(30) NOT NULL DEFAULT 'NONE',
  ADD COLUMN planSince   DATETIME(3) NULL,
  ADD COLUMN renewsAt    DATETIME(3) NULL,
  ADD COLUMN pendingPlan VARCHAR(30) NULL,
  ADD COLUMN pendingAt   DATETIME(3) NULL,
  -- Until when an export of everything is running, unless its node died before.
  ADD COLUMN exportsUntil DATETIME(3) NULL;

-- The origins that settings list, found without knowing the organization: preflights have no credential.
CREATE TABLE organization_origin (
  origin         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organizationId BINARY(16)   NOT NULL,
  PRIMARY KEY (origin, organizationId),
  KEY ix_organization_origin__organizationId (organizationId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How long a session of the organization lasts without being used; null means the usual time.
ALTER TABLE auth_session ADD COLUMN lifetimeHours INT NULL;
