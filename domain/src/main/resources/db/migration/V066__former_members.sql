-- Records keep the id of who looks after them when that user is removed, and go on to show the name.
CREATE TABLE former_member (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  name           VARCHAR(200) NOT NULL,
  PRIMARY KEY (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whoever has come back is a member again, whatever was kept.
CREATE VIEW colleague AS
SELECT organizationId, id, createdAt, updatedAt, version, name, CAST(NULL AS DATETIME(3)) AS removedAt
FROM membership
UNION ALL
SELECT f.organizationId, f.id, f.createdAt, f.updatedAt, f.version, f.name, f.updatedAt
FROM former_member f
WHERE NOT EXISTS (
  SELECT 1 FROM membership m WHERE m.organizationId = f.organizationId AND m.id = f.id);
