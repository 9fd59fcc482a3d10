-- What Kustom has reported about the account: each message once, by its id. Nothing personal is kept. Kustom repeats a
-- message for three days; what is older may be deleted by received_at.
CREATE TABLE kustom_event (
  webhook_id      VARCHAR(255) NOT NULL PRIMARY KEY,
  event_type      VARCHAR(100) NOT NULL,
  kustom_order_id VARCHAR(255),
  detail_id       VARCHAR(255),
  detail_state    VARCHAR(100),
  happened_at     TIMESTAMP(6) NOT NULL,
  received_at     TIMESTAMP(6) NOT NULL,
  event_state     VARCHAR(20)  NOT NULL,
  note            VARCHAR(500),
  ended_at        TIMESTAMP(6)
);

CREATE INDEX kustom_event_by_state ON kustom_event (event_state, received_at);
CREATE INDEX kustom_event_by_receipt ON kustom_event (received_at);
CREATE INDEX kustom_event_by_order ON kustom_event (kustom_order_id);

-- Payments that are disputed: one row for each dispute of a provider's.
CREATE TABLE payment_dispute (
  payment_dispute_id UUID         NOT NULL PRIMARY KEY,
  payment_id         UUID         NOT NULL REFERENCES payment,
  provider_key       VARCHAR(50)  NOT NULL,
  dispute_id         VARCHAR(255) NOT NULL,
  dispute_state      VARCHAR(100) NOT NULL,
  is_over            BOOLEAN      NOT NULL,
  opened_at          TIMESTAMP(6) NOT NULL,
  updated_at         TIMESTAMP(6) NOT NULL,
  CONSTRAINT one_row_per_dispute UNIQUE (provider_key, dispute_id)
);

CREATE INDEX payment_dispute_by_payment ON payment_dispute (payment_id);
CREATE INDEX payment_dispute_by_end ON payment_dispute (is_over, opened_at);
