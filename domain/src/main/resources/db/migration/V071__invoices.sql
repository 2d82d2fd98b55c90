-- Customer invoices, credit notes, payment terms, and the ledger of what customers owe.

CREATE TABLE payment_term (
  organizationId  BINARY(16)    NOT NULL,
  id              BINARY(16)    NOT NULL,
  createdAt       DATETIME(3)   NOT NULL,
  updatedAt       DATETIME(3)   NOT NULL,
  version         BIGINT        NOT NULL,
  name            VARCHAR(120)  NOT NULL,
  dueDays         INT           NOT NULL,
  endOfMonth      BOOLEAN       NOT NULL,
  discountPercent DECIMAL(7, 4) NOT NULL,
  discountDays    INT           NOT NULL,
  isDefault       BOOLEAN       NOT NULL,
  -- 1 for the default, so that there is one at most.
  defaultMark     INT           NULL,
  note            VARCHAR(500)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_payment_term__name UNIQUE (organizationId, name),
  CONSTRAINT uq_payment_term__isDefault UNIQUE (organizationId, defaultMark),
  KEY ix_payment_term__name (organizationId, name, id),
  KEY ix_payment_term__dueDays (organizationId, dueDays, id),
  KEY ix_payment_term__createdAt (organizationId, createdAt, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE invoice (
  organizationId    BINARY(16)    NOT NULL,
  id                BINARY(16)    NOT NULL,
  createdAt         DATETIME(3)   NOT NULL,
  updatedAt         DATETIME(3)   NOT NULL,
  version           BIGINT        NOT NULL,
  number            VARCHAR(60)   NULL,
  -- Where the number stands in its sequence.
  numberPeriod      VARCHAR(20)   NULL,
  numberPlace       BIGINT        NULL,
  status            VARCHAR(30)   NOT NULL,
  contactId         BINARY(16)    NOT NULL,
  orderId           BINARY(16)    NULL,
  lineItems         JSON          NOT NULL,
  -- What the lines come to and where they come from.
  facts             JSON          NOT NULL,
  taxes             JSON          NOT NULL,
  -- What the paper says, whatever changes later.
  frozen            JSON          NULL,
  subtotal          BIGINT        NOT NULL,
  taxAmount         BIGINT        NOT NULL,
  total             BIGINT        NOT NULL,
  amountPaid        BIGINT        NOT NULL,
  amountCredited    BIGINT        NOT NULL,
  amountDiscounted  BIGINT        NOT NULL,
  amountWrittenOff  BIGINT        NOT NULL,
  -- All credit notes of the invoice, also what they did not lower its amount due by.
  amountCorrected   BIGINT        NOT NULL,
  amountDue         BIGINT        NOT NULL,
  currency          VARCHAR(3)    NOT NULL,
  invoiceDate       DATETIME(3)   NULL,
  dueDate           DATE          NULL,
  paymentTermId     BINARY(16)    NULL,
  discountPercent   DECIMAL(7, 4) NOT NULL,
  discountUntil     DATE          NULL,
  billingAddress    JSON          NULL,
  notes             MEDIUMTEXT    NULL,
  -- When the last amount was settled, and the same where nothing is due any more.
  settledAt         DATETIME(3)   NULL,
  closedAt          DATETIME(3)   NULL,
  remindersSent     INT           NOT NULL,
  reminderLevel     VARCHAR(30)   NULL,
  remindedAt        DATETIME(3)   NULL,
  cancelReason      VARCHAR(500)  NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_invoice__number UNIQUE (organizationId, number),
  KEY ix_invoice__numberPlace (organizationId, numberPeriod, numberPlace),
  KEY ix_invoice__number (organizationId, number, id),
  KEY ix_invoice__createdAt (organizationId, createdAt, id),
  KEY ix_invoice__contactId (organizationId, contactId, createdAt, id),
  KEY ix_invoice__orderId (organizationId, orderId, createdAt, id),
  KEY ix_invoice__status (organizationId, status, id),
  KEY ix_invoice__overdue (organizationId, status, dueDate),
  KEY ix_invoice__currency (organizationId, currency, closedAt),
  KEY ix_invoice__total (organizationId, total, id),
  KEY ix_invoice__amountDue (organizationId, amountDue, id),
  KEY ix_invoice__invoiceDate (organizationId, invoiceDate, id),
  KEY ix_invoice__dueDate (organizationId, dueDate, id),
  KEY ix_invoice__paymentTermId (organizationId, paymentTermId),
  CONSTRAINT fk_invoice__contactId
    FOREIGN KEY (organizationId, contactId) REFERENCES contact (organizationId, id),
  CONSTRAINT fk_invoice__orderId
    FOREIGN KEY (organizationId, orderId) REFERENCES sales_order (organizationId, id),
  CONSTRAINT fk_invoice__paymentTermId
    FOREIGN KEY (organizationId, paymentTermId) REFERENCES payment_term (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE credit_note (
  organizationId  BINARY(16)   NOT NULL,
  id              BINARY(16)   NOT NULL,
  createdAt       DATETIME(3)  NOT NULL,
  updatedAt       DATETIME(3)  NOT NULL,
  version         BIGINT       NOT NULL,
  number          VARCHAR(60)  NOT NULL,
  status          VARCHAR(30)  NOT NULL,
  invoiceId       BINARY(16)   NOT NULL,
  contactId       BINARY(16)   NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  lineItems       JSON         NOT NULL,
  taxes           JSON         NOT NULL,
  frozen          JSON         NOT NULL,
  subtotal        BIGINT       NOT NULL,
  taxAmount       BIGINT       NOT NULL,
  total           BIGINT       NOT NULL,
  amountRemaining BIGINT       NOT NULL,
  currency        VARCHAR(3)   NOT NULL,
  issuedAt        DATETIME(3)  NOT NULL,
  PRIMARY KEY (organizationId, id),
  CONSTRAINT uq_credit_note__number UNIQUE (organizationId, number),
  KEY ix_credit_note__number (organizationId, number, id),
  KEY ix_credit_note__status (organizationId, status, id),
  KEY ix_credit_note__contactId (organizationId, contactId, createdAt, id),
  KEY ix_credit_note__invoiceId (organizationId, invoiceId, createdAt, id),
  KEY ix_credit_note__issuedAt (organizationId, issuedAt, id),
  KEY ix_credit_note__total (organizationId, total, id),
  KEY ix_credit_note__createdAt (organizationId, createdAt, id),
  CONSTRAINT fk_credit_note__invoiceId
    FOREIGN KEY (organizationId, invoiceId) REFERENCES invoice (organizationId, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What lowered or raised the amount due of invoices; rows are only added.
CREATE TABLE invoice_settlement (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  createdAt      DATETIME(3) NOT NULL,
  updatedAt      DATETIME(3) NOT NULL,
  version        BIGINT      NOT NULL,
  invoiceId      BINARY(16)  NOT NULL,
  kind           VARCHAR(30) NOT NULL,
  amount         BIGINT      NOT NULL,
  bookedAt       DATETIME(3) NOT NULL,
  sourceId       BINARY(16)  NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_invoice_settlement__invoiceId (organizationId, invoiceId, bookedAt),
  KEY ix_invoice_settlement__sourceId (organizationId, sourceId)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What changed the sum that a customer owes; rows are only added.
CREATE TABLE receivable_entry (
  organizationId BINARY(16)  NOT NULL,
  id             BINARY(16)  NOT NULL,
  createdAt      DATETIME(3) NOT NULL,
  updatedAt      DATETIME(3) NOT NULL,
  version        BIGINT      NOT NULL,
  contactId      BINARY(16)  NOT NULL,
  currency       VARCHAR(3)  NOT NULL,
  kind           VARCHAR(30) NOT NULL,
  number         VARCHAR(60) NULL,
  amount         BIGINT      NOT NULL,
  bookedAt       DATETIME(3) NOT NULL,
  documentId     BINARY(16)  NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_receivable_entry__contactId (organizationId, contactId, currency, bookedAt),
  KEY ix_receivable_entry__bookedAt (organizationId, currency, bookedAt)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
