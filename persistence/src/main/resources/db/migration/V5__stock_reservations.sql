-- Pieces that a cart has in the stock: held until ends_at, or sold to its order, then without an end. stock_held_until of
-- the cart says without a look here whether there may be any. was_counted: sold pieces that came off product_stock.
CREATE TABLE stock_reservation (
  holder_id      VARCHAR(36)  NOT NULL,
  product_number VARCHAR(255) NOT NULL,
  hold_id        VARCHAR(36)  NOT NULL,
  pieces         BIGINT       NOT NULL CHECK (pieces > 0),
  was_counted    BOOLEAN      NOT NULL,
  ends_at        TIMESTAMP(6),
  PRIMARY KEY (holder_id, product_number)
);

CREATE INDEX stock_reservation_by_product ON stock_reservation (product_number, ends_at);
CREATE INDEX stock_reservation_by_end ON stock_reservation (ends_at);

ALTER TABLE cart ADD COLUMN stock_held_until TIMESTAMP(6);
