/**
 * Does the scheduled jobs: for each definition one Jakarta Batch job that runs as long as the
 * server does, whose partitions claim what is due, do it and record what became of it. Rooms with
 * resident jobs of another kind enter to have them kept running.
 */
package io.kassa.batch.job;
