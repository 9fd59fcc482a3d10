-- Where the external payment methods of a Kustom order lead. Shoppers come with a token of which only the hash is kept;
-- the address is one that a rule named, never one that came with the shopper.
CREATE TABLE kustom_handoff (
  token_hash   CHAR(64)      NOT NULL PRIMARY KEY,
  checkout_id  UUID          NOT NULL REFERENCES kustom_checkout,
  cart_id      UUID          NOT NULL REFERENCES cart,
  method_name  VARCHAR(255)  NOT NULL,
  redirect_url VARCHAR(2000) NOT NULL,
  checkout_url VARCHAR(2000) NOT NULL,
  created_at   TIMESTAMP(6)  NOT NULL
);

CREATE INDEX kustom_handoff_by_checkout ON kustom_handoff (checkout_id);
CREATE INDEX kustom_handoff_by_cart ON kustom_handoff (cart_id);
