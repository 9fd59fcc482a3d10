-- What storefronts did to carts, for people who look what happened: nothing personal, and nothing depends on it. No
-- reference to the cart: it is written after the commit of the change, when the cart may be gone.
CREATE TABLE cart_change (
  cart_id       UUID         NOT NULL,
  revision      BIGINT       NOT NULL,
  what          VARCHAR(40)  NOT NULL,
  detail        VARCHAR(300),
  order_total   BIGINT       NOT NULL,
  currency_code CHAR(3)      NOT NULL,
  changed_at    TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (cart_id, revision)
);

CREATE INDEX cart_change_by_time ON cart_change (changed_at);

-- Kustom's own calls are on record, too; the creation of an order without an answer is found by its cart; told is what
-- Kustom was told to sell with a call: JSON, without names.
ALTER TABLE kustom_call ADD COLUMN asker VARCHAR(10) DEFAULT 'KASSA' NOT NULL;
ALTER TABLE kustom_call ADD COLUMN cart_id UUID;
ALTER TABLE kustom_call ADD COLUMN told VARCHAR(1000000);

CREATE INDEX kustom_call_by_cart ON kustom_call (cart_id);
