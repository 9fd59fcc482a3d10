/**
 * Does the scheduled jobs: for each definition one Jakarta Batch job that runs as long as the
 * server does, whose partitions claim what is due, do it and record what became of it. Nobody
 * enters.
 */
package io.kassa.batch.job;
