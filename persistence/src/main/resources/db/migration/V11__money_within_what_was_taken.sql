-- When the provider is to be asked how a payment stands: when what it holds ends. Payments that are older than our knowledge of
-- their money have no end yet; they are due at once.
ALTER TABLE payment ADD COLUMN next_look_at TIMESTAMP(6);
UPDATE payment SET next_look_at = COALESCE(expires_at, created_at)
  WHERE provider_key = 'kustom' AND authorized_amount > captured_amount + released_amount;
CREATE INDEX payment_by_next_look ON payment (next_look_at);

-- What was taken for no delivery yet is a part of what was taken and not given back, whoever writes.
UPDATE payment SET credit_amount = captured_amount - refunded_amount - refunding_amount
  WHERE credit_amount > captured_amount - refunded_amount - refunding_amount;
ALTER TABLE payment ADD CONSTRAINT credit_within_what_was_taken CHECK (
  credit_amount <= captured_amount - refunded_amount - refunding_amount);

-- The invoice that a capture pays, as text, because it may be empty.
ALTER TABLE payment_intent ADD COLUMN invoice_id VARCHAR(36);
UPDATE payment_intent SET invoice_id =
  (SELECT d.invoice_id FROM order_delivery d WHERE CAST(d.delivery_id AS VARCHAR(36)) = payment_intent.delivery_id)
  WHERE delivery_id IS NOT NULL AND intent_state <> 'REFUSED';
