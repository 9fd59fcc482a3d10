-- What is held, asked for, taken and given back, in minor units. The checks hold whoever writes, from whichever server: no more is taken
-- than is held, and no more is given back than was taken. credit_amount is what was taken for no delivery yet.
ALTER TABLE payment ADD COLUMN authorized_amount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payment ADD COLUMN capturing_amount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payment ADD COLUMN captured_amount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payment ADD COLUMN refunding_amount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payment ADD COLUMN refunded_amount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payment ADD COLUMN released_amount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payment ADD COLUMN credit_amount BIGINT DEFAULT 0 NOT NULL;
-- When the provider lets go of what is held, as far as it has told us.
ALTER TABLE payment ADD COLUMN expires_at TIMESTAMP(6);
-- Tags and dynamic fields, as JSON.
ALTER TABLE payment ADD COLUMN extras VARCHAR(1000000) DEFAULT '{"tags":[],"dynamic":{}}' NOT NULL;

UPDATE payment SET authorized_amount =
  (SELECT COALESCE(SUM(a.amount), 0) FROM payment_authorization a
   WHERE a.payment_id = payment.payment_id AND a.authorization_state = 'SUCCESSFUL');

ALTER TABLE payment ADD CONSTRAINT no_negative_sums CHECK (
  capturing_amount >= 0 AND captured_amount >= 0 AND refunding_amount >= 0 AND refunded_amount >= 0
  AND released_amount >= 0 AND credit_amount >= 0);
ALTER TABLE payment ADD CONSTRAINT captures_within_authorization CHECK (
  captured_amount + capturing_amount + released_amount <= authorized_amount);
ALTER TABLE payment ADD CONSTRAINT refunds_within_captures CHECK (
  refunded_amount + refunding_amount <= captured_amount);

-- One wish for money, and what became of it. delivery_id is text, because it may be empty.
CREATE TABLE payment_intent (
  intent_id       UUID            NOT NULL PRIMARY KEY,
  payment_id      UUID            NOT NULL REFERENCES payment,
  order_id        UUID            NOT NULL REFERENCES customer_order,
  delivery_id     VARCHAR(36),
  sequence_number INTEGER         NOT NULL,
  kind            VARCHAR(20)     NOT NULL,
  intent_state    VARCHAR(20)     NOT NULL,
  amount          BIGINT          NOT NULL CHECK (amount >= 0),
  credit_used     BIGINT          NOT NULL CHECK (credit_used >= 0),
  details         VARCHAR(1000000) NOT NULL,
  reference       VARCHAR(255)    NOT NULL,
  provider_id     VARCHAR(255),
  refusal_code    VARCHAR(255),
  refusal_message VARCHAR(2000),
  correlation_id  VARCHAR(255),
  requested_at    TIMESTAMP(6)    NOT NULL,
  first_sent_at   TIMESTAMP(6),
  ended_at        TIMESTAMP(6),
  CONSTRAINT one_intent_per_number UNIQUE (payment_id, sequence_number),
  CONSTRAINT one_intent_per_provider_id UNIQUE (payment_id, kind, provider_id)
);

CREATE INDEX payment_intent_by_state ON payment_intent (intent_state, requested_at);

CREATE TABLE payment_journal_entry (
  entry_id   UUID         NOT NULL PRIMARY KEY,
  payment_id UUID         NOT NULL REFERENCES payment,
  entry_type VARCHAR(20)  NOT NULL,
  amount     BIGINT       NOT NULL,
  intent_id  UUID         NOT NULL,
  entered_at TIMESTAMP(6) NOT NULL
);

CREATE INDEX payment_journal_entry_by_payment ON payment_journal_entry (payment_id);

-- A delivery is sent, and invoiced by the capture that it causes. shipment is JSON; ids that may be empty are text.
ALTER TABLE order_delivery ADD COLUMN shipment VARCHAR(10000);
ALTER TABLE order_delivery ADD COLUMN invoice_id VARCHAR(36);
ALTER TABLE order_delivery ADD COLUMN invoiced_amount BIGINT;
ALTER TABLE order_delivery ADD COLUMN completed_at TIMESTAMP(6);

ALTER TABLE order_line ADD COLUMN returned_quantity BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE order_line ADD COLUMN returned_discount BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE order_line ADD COLUMN returned_total BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE order_line ADD COLUMN returned_tax BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE order_line ADD CONSTRAINT returns_within_quantity CHECK (returned_quantity BETWEEN 0 AND quantity);

-- The first answer to each idempotency key of the fulfilment interface.
CREATE TABLE fulfilment_request (
  idempotency_key VARCHAR(255)   NOT NULL PRIMARY KEY,
  request_hash    CHAR(64)       NOT NULL,
  receipt         VARCHAR(10000) NOT NULL,
  created_at      TIMESTAMP(6)   NOT NULL
);
