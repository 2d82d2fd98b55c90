-- The public status page: components, what happened to them, and who is told.

CREATE TABLE status_component (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  componentKey   VARCHAR(60)   NOT NULL,
  name           VARCHAR(100)  NOT NULL,
  description    VARCHAR(500)  NULL,
  groupName      VARCHAR(60)   NULL,
  position       INT           NOT NULL,
  status         VARCHAR(30)   NOT NULL,
  automatic      BOOLEAN       NOT NULL,
  probeUrl       VARCHAR(2000) NULL,
  statusSince    DATETIME(3)   NULL,
  -- Answers of one kind in a row, and when the bad ones began.
  probeFailures  INT           NOT NULL,
  probeGoods     INT           NOT NULL,
  failingSince   DATETIME(3)   NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_status_component__key UNIQUE (organizationId, componentKey),
  KEY ix_status_component__position (organizationId, position, id),
  KEY ix_status_component__name (organizationId, name, id),
  KEY ix_status_component__createdAt (organizationId, createdAt, id),
  KEY ix_status_component__group (organizationId, groupName, position, id),
  KEY ix_status_component__status (organizationId, status, position, id),
  KEY ix_status_component__automatic (organizationId, automatic, position, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE status_incident (
  organizationId  BINARY(16)   NOT NULL,
  id              BINARY(16)   NOT NULL,
  createdAt       DATETIME(3)  NOT NULL,
  updatedAt       DATETIME(3)  NOT NULL,
  version         BIGINT       NOT NULL,
  title           VARCHAR(200) NOT NULL,
  status          VARCHAR(30)  NOT NULL,
  -- 0 none, 1 minor, 2 major, 3 critical, so that lists sort by weight.
  impact          INT          NOT NULL,
  componentIds    JSON         NOT NULL,
  componentStatus VARCHAR(30)  NOT NULL,
  message         MEDIUMTEXT   NOT NULL,
  startedAt       DATETIME(3)  NULL,
  resolvedAt      DATETIME(3)  NULL,
  durationMinutes INT          NULL,
  postmortem      MEDIUMTEXT   NULL,
  automatic       BOOLEAN      NOT NULL,
  -- The component whose probe found it.
  probedId        BINARY(16)   NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_status_incident__startedAt (organizationId, startedAt, id),
  KEY ix_status_incident__resolvedAt (organizationId, resolvedAt, id),
  KEY ix_status_incident__impact (organizationId, impact, id),
  KEY ix_status_incident__createdAt (organizationId, createdAt, id),
  KEY ix_status_incident__status (organizationId, status, id),
  KEY ix_status_incident__probedId (organizationId, probedId, status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE status_incident_update (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  createdAt      DATETIME(3) NOT NULL,
  updatedAt      DATETIME(3) NOT NULL,
  version        BIGINT      NOT NULL,
  incidentId     BINARY(16)  NOT NULL,
  status         VARCHAR(30) NOT NULL,
  message        MEDIUMTEXT  NOT NULL,
  notify         BOOLEAN     NOT NULL,
  -- Whether subscribers are still to be told, and who was the last.
  telling        BOOLEAN     NOT NULL,
  toldTo         BINARY(16)  NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_status_incident_update__incidentId (organizationId, incidentId, createdAt, id),
  KEY ix_status_incident_update__createdAt (organizationId, createdAt, id),
  KEY ix_status_incident_update__telling (organizationId, telling, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE status_maintenance (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  title          VARCHAR(200) NOT NULL,
  message        MEDIUMTEXT   NOT NULL,
  componentIds   JSON         NOT NULL,
  startsAt       DATETIME(3)  NOT NULL,
  endsAt         DATETIME(3)  NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_status_maintenance__startsAt (organizationId, startsAt, id),
  KEY ix_status_maintenance__createdAt (organizationId, createdAt, id),
  KEY ix_status_maintenance__endsAt (organizationId, endsAt, id),
  KEY ix_status_maintenance__status (organizationId, status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who or what held a component in a status other than operational, and for how long.
CREATE TABLE status_span (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  componentId    BINARY(16)  NOT NULL,
  kind           VARCHAR(30) NOT NULL,
  holderId       BINARY(16)  NULL,
  status         VARCHAR(30) NOT NULL,
  startsAt       DATETIME(3) NOT NULL,
  endsAt         DATETIME(3) NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_status_span__componentId (organizationId, componentId, endsAt),
  KEY ix_status_span__holderId (organizationId, holderId, endsAt),
  KEY ix_status_span__endsAt (organizationId, endsAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE status_subscription (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  email          VARCHAR(254)  NULL,
  webhookUrl     VARCHAR(2000) NULL,
  locale         VARCHAR(35)   NOT NULL,
  componentIds   JSON          NOT NULL,
  confirmedAt    DATETIME(3)   NULL,
  expiresAt      DATETIME(3)   NOT NULL,
  failures       INT           NOT NULL,
  -- When a webhook that is not confirmed is called next, and how often it was.
  testDueAt      DATETIME(3)   NULL,
  tests          INT           NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_status_subscription__email (organizationId, email),
  KEY ix_status_subscription__webhookUrl (organizationId, webhookUrl(190)),
  KEY ix_status_subscription__testDueAt (organizationId, testDueAt),
  KEY ix_status_subscription__expiresAt (organizationId, confirmedAt, expiresAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Messages on their way to webhooks.
CREATE TABLE status_message (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  subscriptionId BINARY(16)  NOT NULL,
  updateId       BINARY(16)  NOT NULL,
  attempts       INT         NOT NULL,
  dueAt          DATETIME(3) NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_status_message__dueAt (organizationId, dueAt),
  KEY ix_status_message__subscriptionId (organizationId, subscriptionId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
