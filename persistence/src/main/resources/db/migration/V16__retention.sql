-- When who bought was erased from a cart and its order; empty: not yet.
ALTER TABLE cart ADD COLUMN shopper_forgotten_at TIMESTAMP(6);

CREATE INDEX job_by_end ON job (ended_at);
