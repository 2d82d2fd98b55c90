-- Selling through Stripe. Records that Stripe named have its name as givenId; their id is made of the name.

CREATE TABLE billing_price (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  productId      BINARY(16)   NOT NULL,
  variantId      BINARY(16)   NULL,
  nickname       VARCHAR(80)  NULL,
  unitAmount     BIGINT       NOT NULL,
  currency       CHAR(3)      NOT NULL,
  priceInterval  VARCHAR(30)  NOT NULL,
  intervalCount  INT          NOT NULL,
  trialDays      INT          NOT NULL,
  active         BOOLEAN      NOT NULL,
  stripePriceId  VARCHAR(255) NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_billing_price__stripePriceId UNIQUE (organizationId, stripePriceId),
  KEY ix_billing_price__createdAt (organizationId, createdAt, id),
  KEY ix_billing_price__unitAmount (organizationId, unitAmount, id),
  KEY ix_billing_price__productId (organizationId, productId, id),
  KEY ix_billing_price__variantId (organizationId, variantId, id),
  KEY ix_billing_price__priceInterval (organizationId, priceInterval, id),
  KEY ix_billing_price__currency (organizationId, currency, id),
  KEY ix_billing_price__active (organizationId, active, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who is which customer at Stripe.
CREATE TABLE billing_customer (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  givenId        VARCHAR(255) NOT NULL,
  contactId      BINARY(16)   NOT NULL,
  PRIMARY KEY (organizationId, id),
  -- Events name the customer, and not always the organization.
  KEY ix_billing_customer__givenId (givenId),
  KEY ix_billing_customer__contactId (organizationId, contactId, createdAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE billing_checkout (
  organizationId    BINARY(16)    NOT NULL,
  id                BINARY(16)    NOT NULL,
  createdAt         DATETIME(3)   NOT NULL,
  updatedAt         DATETIME(3)   NOT NULL,
  version           BIGINT        NOT NULL,
  givenId           VARCHAR(255)  NOT NULL,
  status            VARCHAR(30)   NOT NULL,
  mode              VARCHAR(30)   NOT NULL,
  paymentStatus     VARCHAR(30)   NOT NULL,
  url               VARCHAR(2000) NULL,
  contactId         BINARY(16)    NULL,
  -- Who opened it, and so sees it before anybody has paid.
  userId            BINARY(16)    NULL,
  customerEmail     VARCHAR(254)  NULL,
  clientReferenceId VARCHAR(200)  NULL,
  items             JSON          NOT NULL,
  -- What was sold at which price; prices can change until it is paid.
  sold              JSON          NOT NULL,
  amountTotal       BIGINT        NOT NULL,
  discount          BIGINT        NOT NULL,
  couponCode        VARCHAR(40)   NULL,
  affiliateToken    VARCHAR(500)  NULL,
  affiliateCode     VARCHAR(30)   NULL,
  currency          CHAR(3)       NOT NULL,
  orderId           BINARY(16)    NULL,
  subscriptionId    VARCHAR(255)  NULL,
  paymentIntentId   VARCHAR(255)  NULL,
  invoiceId         BINARY(16)   NULL,
  -- How much of it went back.
  refunded          BIGINT        NOT NULL,
  expiresAt         DATETIME(3)   NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_billing_checkout__createdAt (organizationId, createdAt, id),
  KEY ix_billing_checkout__amountTotal (organizationId, amountTotal, id),
  KEY ix_billing_checkout__status (organizationId, status, expiresAt, id),
  KEY ix_billing_checkout__paymentStatus (organizationId, paymentStatus, id),
  KEY ix_billing_checkout__mode (organizationId, mode, id),
  KEY ix_billing_checkout__contactId (organizationId, contactId, id),
  KEY ix_billing_checkout__userId (organizationId, userId, id),
  KEY ix_billing_checkout__orderId (organizationId, orderId, id),
  KEY ix_billing_checkout__subscriptionId (organizationId, subscriptionId, id),
  KEY ix_billing_checkout__paymentIntentId (organizationId, paymentIntentId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE billing_subscription (
  organizationId         BINARY(16)   NOT NULL,
  id                     BINARY(16)   NOT NULL,
  createdAt              DATETIME(3)  NOT NULL,
  updatedAt              DATETIME(3)  NOT NULL,
  version                BIGINT       NOT NULL,
  givenId                VARCHAR(255) NOT NULL,
  status                 VARCHAR(30)  NOT NULL,
  contactId              BINARY(16)   NULL,
  customerId             VARCHAR(255) NULL,
  orderId                BINARY(16)   NULL,
  items                  JSON         NOT NULL,
  -- The names of its items at Stripe, in the order of the items.
  itemIds                JSON         NOT NULL,
  amount                 BIGINT       NOT NULL,
  currency               CHAR(3)      NOT NULL,
  renewal                VARCHAR(30)  NOT NULL,
  renewalCount           INT          NOT NULL,
  currentPeriodStart     DATETIME(3)  NOT NULL,
  currentPeriodEnd       DATETIME(3)  NOT NULL,
  cancelAtPeriodEnd      BOOLEAN      NOT NULL,
  canceledAt             DATETIME(3)  NULL,
  cancellationReason     VARCHAR(500) NULL,
  trialEnd               DATETIME(3)  NULL,
  defaultPaymentMethodId VARCHAR(255) NULL,
  -- Since when a payment is missing.
  pastDueSince           DATETIME(3)  NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_billing_subscription__createdAt (organizationId, createdAt, id),
  KEY ix_billing_subscription__amount (organizationId, amount, id),
  KEY ix_billing_subscription__currentPeriodEnd (organizationId, currentPeriodEnd, id),
  KEY ix_billing_subscription__status (organizationId, status, id),
  KEY ix_billing_subscription__contactId (organizationId, contactId, id),
  KEY ix_billing_subscription__orderId (organizationId, orderId, id),
  KEY ix_billing_subscription__cancelAtPeriodEnd (organizationId, cancelAtPeriodEnd, id),
  KEY ix_billing_subscription__pastDueSince (organizationId, pastDueSince, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE billing_invoice (
  organizationId  BINARY(16)    NOT NULL,
  id              BINARY(16)    NOT NULL,
  createdAt       DATETIME(3)   NOT NULL,
  updatedAt       DATETIME(3)   NOT NULL,
  version         BIGINT        NOT NULL,
  givenId         VARCHAR(255)  NOT NULL,
  number          VARCHAR(60)   NULL,
  status          VARCHAR(30)   NOT NULL,
  contactId       BINARY(16)    NULL,
  subscriptionId  VARCHAR(255)  NULL,
  total           BIGINT        NOT NULL,
  amountPaid      BIGINT        NOT NULL,
  amountDue       BIGINT        NOT NULL,
  currency        CHAR(3)       NOT NULL,
  periodStart     DATETIME(3)   NULL,
  periodEnd       DATETIME(3)   NULL,
  attemptCount    INT           NOT NULL,
  nextAttemptAt   DATETIME(3)   NULL,
  paidAt          DATETIME(3)   NULL,
  hostedUrl       VARCHAR(2000) NULL,
  paymentIntentId VARCHAR(255)  NULL,
  refunded        BIGINT        NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_billing_invoice__createdAt (organizationId, createdAt, id),
  KEY ix_billing_invoice__total (organizationId, total, id),
  KEY ix_billing_invoice__status (organizationId, status, id),
  KEY ix_billing_invoice__number (organizationId, number, id),
  KEY ix_billing_invoice__contactId (organizationId, contactId, id),
  KEY ix_billing_invoice__subscriptionId (organizationId, subscriptionId, id),
  KEY ix_billing_invoice__paymentIntentId (organizationId, paymentIntentId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE billing_payment_method (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  givenId        VARCHAR(255) NOT NULL,
  kind           VARCHAR(30)  NOT NULL,
  brand          VARCHAR(40)  NULL,
  last4          VARCHAR(4)   NULL,
  expMonth       INT          NULL,
  expYear        INT          NULL,
  contactId      BINARY(16)   NOT NULL,
  customerId     VARCHAR(255) NOT NULL,
  isDefault      BOOLEAN      NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_billing_payment_method__createdAt (organizationId, createdAt, id),
  KEY ix_billing_payment_method__kind (organizationId, kind, id),
  KEY ix_billing_payment_method__contactId (organizationId, contactId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE stripe_event (
  organizationId BINARY(16)   NOT NULL,
  id             BINARY(16)   NOT NULL,
  createdAt      DATETIME(3)  NOT NULL,
  updatedAt      DATETIME(3)  NOT NULL,
  version        BIGINT       NOT NULL,
  givenId        VARCHAR(255) NOT NULL,
  type           VARCHAR(100) NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  objectId       VARCHAR(255) NULL,
  attempts       INT          NOT NULL,
  lastError      VARCHAR(500) NULL,
  receivedAt     DATETIME(3)  NOT NULL,
  processedAt    DATETIME(3)  NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_stripe_event__createdAt (organizationId, createdAt, id),
  KEY ix_stripe_event__receivedAt (organizationId, receivedAt, id),
  KEY ix_stripe_event__type (organizationId, type, id),
  KEY ix_stripe_event__status (organizationId, status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whose each event is, of the whole platform: it takes effect once, whoever it is for.
CREATE TABLE stripe_event_home (
  eventId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  home    BINARY(16)   NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What an event said, to handle it again; apart, so that lists do not read it.
CREATE TABLE stripe_event_content (
  organizationId BINARY(16) NOT NULL,
  id             BINARY(16) NOT NULL,
  content        LONGTEXT   NOT NULL,
  PRIMARY KEY (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The newest event that was handled for an object: older ones come too late.
CREATE TABLE stripe_object (
  organizationId BINARY(16)   NOT NULL,
  objectId       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  newestAt       DATETIME(3)  NOT NULL,
  PRIMARY KEY (organizationId, objectId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
