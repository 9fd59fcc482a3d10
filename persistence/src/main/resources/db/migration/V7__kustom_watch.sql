-- Kustom is asked about an order until it is settled, nobody can pay it any more, or people see to it: next_look_at
-- is empty then. From vain_looks to push_count it is known how that went so far; then comes what order management
-- said about the purchase. Amounts are minor units of the payment's currency.
ALTER TABLE kustom_checkout ADD COLUMN next_look_at TIMESTAMP(6);
ALTER TABLE kustom_checkout ADD COLUMN vain_looks INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE kustom_checkout ADD COLUMN missing_since TIMESTAMP(6);
ALTER TABLE kustom_checkout ADD COLUMN paid_since TIMESTAMP(6);
ALTER TABLE kustom_checkout ADD COLUMN pushed_at TIMESTAMP(6);
ALTER TABLE kustom_checkout ADD COLUMN push_count INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE kustom_checkout ADD COLUMN purchase_status VARCHAR(40);
ALTER TABLE kustom_checkout ADD COLUMN purchase_amount BIGINT;
ALTER TABLE kustom_checkout ADD COLUMN fraud_status VARCHAR(20);
ALTER TABLE kustom_checkout ADD COLUMN klarna_reference VARCHAR(255);
ALTER TABLE kustom_checkout ADD COLUMN authorization_expires_at TIMESTAMP(6);
ALTER TABLE kustom_checkout ADD COLUMN purchase_read_at TIMESTAMP(6);

-- Those that were there before are looked at once, soon.
UPDATE kustom_checkout SET next_look_at = created_at;

CREATE INDEX kustom_checkout_by_next_look ON kustom_checkout (next_look_at);
CREATE INDEX kustom_checkout_by_callback_token ON kustom_checkout (callback_token_hash);

-- What is counted for the metrics; both are few at any time.
CREATE INDEX kustom_checkout_by_settlement ON kustom_checkout (settled_at, completed_at);
CREATE INDEX kustom_checkout_by_payment ON kustom_checkout (completed_at, paid_since);
