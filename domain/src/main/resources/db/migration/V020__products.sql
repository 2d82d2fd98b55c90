-- What an organization sells: categories, products, variants.

CREATE TABLE category (
  organizationId BINARY(16)    NOT NULL,
  id             BINARY(16)    NOT NULL,
  createdAt      DATETIME(3)   NOT NULL,
  updatedAt      DATETIME(3)   NOT NULL,
  version        BIGINT        NOT NULL,
  name           VARCHAR(120)  NOT NULL,
  slug           VARCHAR(120)  NOT NULL,
  parentId       BINARY(16)    NULL,
  description    LONGTEXT      NULL,
  imageUrl       VARCHAR(2000) NULL,
  position       INT           NOT NULL,
  PRIMARY KEY (organizationId, id),
  UNIQUE KEY uq_category__slug (organizationId, slug),
  KEY ix_category__parentId (organizationId, parentId, createdAt, id),
  KEY ix_category__name (organizationId, name, id),
  KEY ix_category__position (organizationId, position, id),
  KEY ix_category__createdAt (organizationId, createdAt, id),
  CONSTRAINT fk_category__parentId FOREIGN KEY (organizationId, parentId) REFERENCES category (organizationId, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE product (
  organizationId  BINARY(16)   NOT NULL,
  id              BINARY(16)   NOT NULL,
  createdAt       DATETIME(3)  NOT NULL,
  updatedAt       DATETIME(3)  NOT NULL,
  version         BIGINT       NOT NULL,
  name            VARCHAR(200) NOT NULL,
  sku             VARCHAR(64)  NOT NULL,
  description     LONGTEXT     NULL,
  type            VARCHAR(30)  NOT NULL,
  category        VARCHAR(120) NULL,
  price           BIGINT       NOT NULL,
  cost            BIGINT       NOT NULL,
  currency        VARCHAR(3)   NOT NULL,
  billingInterval VARCHAR(30)  NOT NULL,
  barcode         VARCHAR(64)  NULL,
  uom             VARCHAR(20)  NOT NULL,
  weightGrams     INT          NULL,
  taxIds          JSON         NOT NULL,
  images          JSON         NOT NULL,
  attributes      JSON         NOT NULL,
  tags            JSON         NOT NULL,
  status          VARCHAR(30)  NOT NULL,
  PRIMARY KEY (organizationId, id),
  KEY ix_product__name (organizationId, name, id),
  KEY ix_product__price (organizationId, price, id),
  KEY ix_product__sku (organizationId, sku, id),
  KEY ix_product__barcode (organizationId, barcode),
  KEY ix_product__category (organizationId, category, createdAt, id),
  KEY ix_product__createdAt (organizationId, createdAt, id),
  KEY ix_product__updatedAt (organizationId, updatedAt, id),
  -- A product follows when the slug of its category changes; a category with products cannot go.
  CONSTRAINT fk_product__category FOREIGN KEY (organizationId, category) REFERENCES category (organizationId, slug)
    ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE product_variant (
  organizationId      BINARY(16)    NOT NULL,
  id                  BINARY(16)    NOT NULL,
  createdAt           DATETIME(3)   NOT NULL,
  updatedAt           DATETIME(3)   NOT NULL,
  version             BIGINT        NOT NULL,
  productId           BINARY(16)    NOT NULL,
  sku                 VARCHAR(64)   NOT NULL,
  name                VARCHAR(260)  NOT NULL,
  options             JSON          NOT NULL,
  -- SHA-256 over the options, whatever their order.
  optionsKey          CHAR(64)      NOT NULL,
  price               BIGINT        NULL,
  cost                BIGINT        NULL,
  barcode             VARCHAR(64)   NULL,
  weightGrams         INT           NULL,
  imageUrl            VARCHAR(2000) NULL,
  status              VARCHAR(30)   NOT NULL,
  archivedWithProduct BOOLEAN       NOT NULL,
  PRIMARY KEY (organizationId, id),
  UNIQUE KEY uq_product_variant__options (organizationId, productId, optionsKey),
  KEY ix_product_variant__sku (organizationId, productId, sku, id),
  KEY ix_product_variant__price (organizationId, productId, price, id),
  KEY ix_product_variant__createdAt (organizationId, productId, createdAt, id),
  KEY ix_product_variant__status (organizationId, productId, status),
  CONSTRAINT fk_product_variant__productId FOREIGN KEY (organizationId, productId)
    REFERENCES product (organizationId, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The codes of products and variants together, in lower case, so that the keys hold over both tables.
CREATE TABLE product_code (
  organizationId BINARY(16)   NOT NULL,
  -- Of the product or variant that has the codes.
  id             BINARY(16)   NOT NULL,
  productId      BINARY(16)   NOT NULL,
  sku            VARCHAR(200) NOT NULL,
  barcode        VARCHAR(200) NULL,
  PRIMARY KEY (organizationId, id),
  UNIQUE KEY uq_product_code__sku (organizationId, sku),
  UNIQUE KEY uq_product_code__barcode (organizationId, barcode)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
