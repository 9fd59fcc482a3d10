-- What a job was written for, for whoever reads logs and traces; nothing depends on it.
ALTER TABLE job ADD COLUMN trace_parent VARCHAR(55);
ALTER TABLE job ADD COLUMN cause_cart_id VARCHAR(36);
