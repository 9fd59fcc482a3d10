-- What was asked of Kustom, for people who look what happened: nothing personal, and nothing depends on it. status 0:
-- there was no answer.
CREATE TABLE kustom_call (
  call_id         UUID         NOT NULL PRIMARY KEY,
  kustom_order_id VARCHAR(255),
  what            VARCHAR(100) NOT NULL,
  status          INTEGER      NOT NULL,
  correlation_id  VARCHAR(255),
  duration_millis BIGINT       NOT NULL,
  asked_at        TIMESTAMP(6) NOT NULL
);

CREATE INDEX kustom_call_by_order ON kustom_call (kustom_order_id);
CREATE INDEX kustom_call_by_time ON kustom_call (asked_at);

-- For looking through what there is.
-- By creation, because an index of what every change of a cart writes would slow the carts down.
CREATE INDEX cart_by_creation ON cart (created_at);
CREATE INDEX review_case_by_cart ON review_case (cart_id);
CREATE INDEX job_by_subject ON job (subject);
