-- What is to be done after a commit. Each key is pending once and started once: keys are empty otherwise.
CREATE TABLE job (
  job_id        UUID            NOT NULL PRIMARY KEY,
  definition    VARCHAR(100)    NOT NULL,
  subject       VARCHAR(255)    NOT NULL,
  parameters    VARCHAR(1000000) NOT NULL,
  job_state     VARCHAR(20)     NOT NULL,
  pending_key   VARCHAR(360)    CONSTRAINT one_pending_job_per_subject UNIQUE,
  started_key   VARCHAR(360)    CONSTRAINT one_started_job_per_subject UNIQUE,
  claimable_at  TIMESTAMP(6),
  waiting_since TIMESTAMP(6)    NOT NULL,
  attempts      INTEGER         NOT NULL,
  uncertain     BOOLEAN         NOT NULL,
  server_name   VARCHAR(255),
  last_problem  VARCHAR(2000),
  created_at    TIMESTAMP(6)    NOT NULL,
  started_at    TIMESTAMP(6),
  ended_at      TIMESTAMP(6)
);

-- claimable_at is empty once a job has ended, so those that have are at the end of the index.
CREATE INDEX job_by_claim ON job (definition, claimable_at);
CREATE INDEX job_by_state ON job (job_state, created_at);
