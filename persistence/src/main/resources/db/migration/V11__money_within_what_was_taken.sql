-- What was taken for no delivery yet is a part of what was taken and not given back, whoever writes.
UPDATE payment SET credit_amount = captured_amount - refunded_amount - refunding_amount
  WHERE credit_amount > captured_amount - refunded_amount - refunding_amount;
ALTER TABLE payment ADD CONSTRAINT credit_within_what_was_taken CHECK (
  credit_amount <= captured_amount - refunded_amount - refunding_amount);
