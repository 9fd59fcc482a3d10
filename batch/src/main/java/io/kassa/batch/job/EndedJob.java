package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;

/** An attempt and what it ended with, on its way into the database. */
record EndedJob(ClaimedJob attempt, JobOutcome outcome) {}
