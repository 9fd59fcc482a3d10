-- One script for H2 and PostgreSQL. Times are UTC, to the microsecond. Amounts are whole minor units; rates are hundredths of a percent.
-- Columns named contents, extras, placed_order and delivery_address hold JSON.

CREATE SEQUENCE cart_number_sequence START WITH 100001;
CREATE SEQUENCE order_number_sequence START WITH 100001;
CREATE SEQUENCE delivery_number_sequence START WITH 100001;
CREATE SEQUENCE payment_number_sequence START WITH 100001;

CREATE TABLE cart_profile (
  profile_key          VARCHAR(100) NOT NULL PRIMARY KEY,
  channel_key          VARCHAR(100) NOT NULL,
  currency_code        CHAR(3)      NOT NULL,
  tax_included         BOOLEAN      NOT NULL,
  default_country      CHAR(2)      NOT NULL,
  allowed_countries    VARCHAR(800) NOT NULL,
  shipping_description VARCHAR(255) NOT NULL,
  shipping_price       BIGINT       NOT NULL CHECK (shipping_price >= 0),
  shipping_tax_rate    INTEGER      NOT NULL CHECK (shipping_tax_rate BETWEEN 0 AND 10000),
  free_shipping_from   BIGINT       CHECK (free_shipping_from >= 0)
);

CREATE TABLE product (
  product_number VARCHAR(255) NOT NULL PRIMARY KEY,
  description    VARCHAR(1000),
  image          VARCHAR(2000)
);

CREATE TABLE product_price (
  product_number VARCHAR(255) NOT NULL REFERENCES product,
  channel_key    VARCHAR(100) NOT NULL,
  currency_code  CHAR(3)      NOT NULL,
  unit_price     BIGINT       NOT NULL CHECK (unit_price >= 0),
  tax_rate       INTEGER      NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
  PRIMARY KEY (product_number, channel_key, currency_code)
);

CREATE TABLE product_stock (
  product_number VARCHAR(255) NOT NULL PRIMARY KEY REFERENCES product,
  pieces         BIGINT       NOT NULL CHECK (pieces >= 0)
);

CREATE TABLE coupon (
  coupon_code   VARCHAR(64)  NOT NULL PRIMARY KEY,
  description   VARCHAR(255) NOT NULL,
  kind          VARCHAR(20)  NOT NULL,
  benefit_value BIGINT,
  currency_code CHAR(3),
  valid_from    TIMESTAMP(6),
  valid_until   TIMESTAMP(6),
  use_limit     BIGINT,
  use_count     BIGINT       DEFAULT 0 NOT NULL
);

-- What was imported from which file, so that the same file is read once.
CREATE TABLE imported_file (
  file_name   VARCHAR(255) NOT NULL PRIMARY KEY,
  sha256      CHAR(64)     NOT NULL,
  imported_at TIMESTAMP(6) NOT NULL
);

CREATE TABLE cart (
  cart_id       UUID            NOT NULL PRIMARY KEY,
  cart_number   VARCHAR(40)     NOT NULL UNIQUE,
  cart_state    VARCHAR(20)     NOT NULL,
  profile_key   VARCHAR(100)    NOT NULL REFERENCES cart_profile,
  locale_tag    CHAR(5)         NOT NULL,
  country_code  CHAR(2)         NOT NULL,
  contents      VARCHAR(1000000) NOT NULL,
  placed_order  VARCHAR(1000000),
  created_at    TIMESTAMP(6) NOT NULL,
  changed_at    TIMESTAMP(6) NOT NULL,
  revision      BIGINT          NOT NULL
);

-- One payment for each reference of a provider's.
CREATE TABLE payment (
  payment_id         UUID         NOT NULL PRIMARY KEY,
  payment_number     VARCHAR(40)  NOT NULL UNIQUE,
  provider_key       VARCHAR(50)  NOT NULL,
  external_reference VARCHAR(255) NOT NULL,
  currency_code      CHAR(3)      NOT NULL,
  created_at         TIMESTAMP(6) NOT NULL,
  CONSTRAINT one_payment_per_reference UNIQUE (provider_key, external_reference)
);

CREATE TABLE payment_authorization (
  payment_authorization_id UUID         NOT NULL PRIMARY KEY,
  payment_id               UUID         NOT NULL REFERENCES payment,
  authorization_number     VARCHAR(255) NOT NULL,
  amount                   BIGINT       NOT NULL,
  authorization_state      VARCHAR(20)  NOT NULL,
  created_at               TIMESTAMP(6) NOT NULL,
  UNIQUE (payment_id, authorization_number)
);

-- One order for each cart.
CREATE TABLE customer_order (
  order_id      UUID         NOT NULL PRIMARY KEY,
  order_number  VARCHAR(40)  NOT NULL UNIQUE,
  order_state   VARCHAR(20)  NOT NULL,
  cart_id       UUID         NOT NULL,
  channel_key   VARCHAR(100) NOT NULL,
  locale_tag    CHAR(5)      NOT NULL,
  currency_code CHAR(3)      NOT NULL,
  tax_included  BOOLEAN      NOT NULL,
  extras        VARCHAR(1000000) NOT NULL,
  review_reason VARCHAR(2000),
  placed_at     TIMESTAMP(6) NOT NULL,
  revision      BIGINT       NOT NULL,
  CONSTRAINT one_order_per_cart UNIQUE (cart_id)
);

CREATE TABLE order_delivery (
  delivery_id          UUID        NOT NULL PRIMARY KEY,
  order_id             UUID        NOT NULL REFERENCES customer_order,
  delivery_number      VARCHAR(40) NOT NULL UNIQUE,
  delivery_state       VARCHAR(20) NOT NULL,
  delivery_address     VARCHAR(100000),
  shipping_description VARCHAR(255),
  shipping_price       BIGINT,
  shipping_tax_rate    INTEGER,
  shipping_discount    BIGINT,
  shipping_total       BIGINT,
  shipping_tax         BIGINT
);

CREATE INDEX order_delivery_by_order ON order_delivery (order_id);

CREATE TABLE order_line (
  order_line_id   UUID         NOT NULL PRIMARY KEY,
  delivery_id     UUID         NOT NULL REFERENCES order_delivery,
  cart_item_id    UUID         NOT NULL,
  position_number INTEGER      NOT NULL,
  product_number  VARCHAR(255) NOT NULL,
  description     VARCHAR(1000),
  image           VARCHAR(2000),
  quantity        BIGINT       NOT NULL,
  unit_price      BIGINT       NOT NULL,
  tax_rate        INTEGER      NOT NULL,
  discount        BIGINT       NOT NULL,
  total           BIGINT       NOT NULL,
  tax             BIGINT       NOT NULL,
  UNIQUE (delivery_id, position_number)
);

-- A payment pays one order.
CREATE TABLE order_payment (
  payment_id UUID NOT NULL PRIMARY KEY REFERENCES payment,
  order_id   UUID NOT NULL REFERENCES customer_order
);

CREATE INDEX order_payment_by_order ON order_payment (order_id);

-- One living Kustom order for each cart: living_cart_id is empty once it is abandoned.
CREATE TABLE kustom_checkout (
  checkout_id     UUID        NOT NULL PRIMARY KEY,
  cart_id         UUID        NOT NULL REFERENCES cart,
  living_cart_id  VARCHAR(36) CONSTRAINT one_living_checkout_per_cart UNIQUE,
  kustom_order_id VARCHAR(255) UNIQUE,
  checkout_state  VARCHAR(20) NOT NULL,
  push_token_hash CHAR(64)    NOT NULL,
  leased_until    TIMESTAMP(6),
  created_at      TIMESTAMP(6) NOT NULL,
  completed_at    TIMESTAMP(6),
  settled_at      TIMESTAMP(6)
);

CREATE INDEX kustom_checkout_by_cart ON kustom_checkout (cart_id);
