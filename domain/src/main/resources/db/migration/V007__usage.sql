-- How much organizations use, and how nodes tell each other that somebody's rights have changed.

-- The calls of a day (UTC) that count against the quota. Nodes add what they have counted every second or so.
CREATE TABLE organization_day (
  organizationId BINARY(16) NOT NULL,
  day            DATE       NOT NULL,
  calls          BIGINT     NOT NULL,
  -- The percentage of the quota that was last told of: 0, 80 or 100.
  told           INT        NOT NULL DEFAULT 0,
  PRIMARY KEY (organizationId, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row, which grows in the transaction of each change of anybody's rights. Nodes that remember callers look at it.
CREATE TABLE rights_epoch (
  id    TINYINT NOT NULL PRIMARY KEY,
  epoch BIGINT  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO rights_epoch (id, epoch) VALUES (1, 0);
