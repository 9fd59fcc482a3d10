-- A case that was closed may come again: only among the open ones is there one of a kind for each thing that was paid.
ALTER TABLE review_case ADD COLUMN open_key VARCHAR(300);
ALTER TABLE review_case DROP CONSTRAINT one_review_case_per_kind;
CREATE INDEX review_case_by_key ON review_case (case_key);

-- Orders that wait though all their cases were closed: the last is open again, with what was decided.
UPDATE review_case SET closed_at = NULL
WHERE closed_at = (SELECT MAX(c.closed_at) FROM review_case c WHERE c.order_id = review_case.order_id)
  AND order_id IN (SELECT CAST(o.order_id AS VARCHAR(36)) FROM customer_order o WHERE o.order_state = 'PENDING')
  AND NOT EXISTS (SELECT 1 FROM review_case w WHERE w.order_id = review_case.order_id AND w.closed_at IS NULL);

UPDATE review_case SET open_key = case_key WHERE closed_at IS NULL;
ALTER TABLE review_case ADD CONSTRAINT one_open_review_case_per_kind UNIQUE (open_key);
