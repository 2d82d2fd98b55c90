-- Signing in at an OpenID provider.

-- Sign-ins that have begun and wait for their browser to come back.
CREATE TABLE auth_sign_in_state (
  -- HMAC-SHA256 under the server's pepper.
  hash      BINARY(32)  NOT NULL PRIMARY KEY,
  -- Sealed: the nonce, the verifier of PKCE, and where the browser goes in the end.
  content   BLOB        NOT NULL,
  issuedAt  DATETIME(3) NOT NULL,
  expiresAt DATETIME(3) NOT NULL,
  spentAt   DATETIME(3) NULL,
  KEY ix_auth_sign_in_state__expiresAt (expiresAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who somebody is at a provider. An address can change hands there, the subject does not.
CREATE TABLE auth_identity (
  issuer     VARCHAR(400) NOT NULL,
  subject    VARCHAR(255) NOT NULL,
  userId     BINARY(16)   NOT NULL,
  createdAt  DATETIME(3)  NOT NULL,
  lastUsedAt DATETIME(3)  NOT NULL,
  PRIMARY KEY (issuer, subject),
  KEY ix_auth_identity__userId (userId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The addresses that organizations' settings let sign-ins come back to, found without knowing the organization.
CREATE TABLE organization_redirect (
  uri            VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  organizationId BINARY(16)   NOT NULL,
  PRIMARY KEY (uri, organizationId),
  KEY ix_organization_redirect__organizationId (organizationId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
