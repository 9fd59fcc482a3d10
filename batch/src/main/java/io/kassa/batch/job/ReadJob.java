package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import java.util.Optional;

/**
 * What a reader has found.
 *
 * @param job nothing: there is none now, so that the chunk can end and the console show its counts
 */
record ReadJob(Optional<ClaimedJob> job) {}
