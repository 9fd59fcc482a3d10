-- What a job that rules wanted came from: the id of a cart, an order, a payment or an intent; empty: its subject.
ALTER TABLE job ADD COLUMN about VARCHAR(255);

CREATE INDEX job_by_about ON job (about);
