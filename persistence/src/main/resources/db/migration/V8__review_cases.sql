-- What a person has to look at; each kind of case once for each thing that was paid. evidence holds JSON.
CREATE TABLE review_case (
  case_id            UUID          NOT NULL PRIMARY KEY,
  case_kind          VARCHAR(40)   NOT NULL,
  case_key           VARCHAR(300)  NOT NULL CONSTRAINT one_review_case_per_kind UNIQUE,
  cart_id            VARCHAR(36),
  external_reference VARCHAR(255)  NOT NULL,
  order_id           VARCHAR(36),
  payment_id         VARCHAR(36),
  reason             VARCHAR(2000) NOT NULL,
  evidence           VARCHAR(100000) NOT NULL,
  opened_at          TIMESTAMP(6)  NOT NULL,
  closed_at          TIMESTAMP(6),
  decision           VARCHAR(2000)
);

CREATE INDEX review_case_by_opening ON review_case (closed_at, opened_at);
CREATE INDEX review_case_by_order ON review_case (order_id);

-- Orders that waited before there were cases.
INSERT INTO review_case (case_id, case_kind, case_key, cart_id, external_reference, order_id, payment_id, reason,
  evidence, opened_at)
SELECT order_id, 'AMOUNT_DIFFERS', 'AMOUNT_DIFFERS/' || CAST(order_id AS VARCHAR(36)), CAST(cart_id AS VARCHAR(36)),
  CAST(order_id AS VARCHAR(36)), CAST(order_id AS VARCHAR(36)), NULL, review_reason, '{"values":{}}', placed_at
FROM customer_order WHERE review_reason IS NOT NULL;
