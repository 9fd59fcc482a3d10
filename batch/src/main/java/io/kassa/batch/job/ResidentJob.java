package io.kassa.batch.job;

/**
 * A Jakarta Batch job that runs as long as the server does, beside those of the scheduled jobs. An
 * application-scoped bean of this type is found by itself.
 */
public interface ResidentJob {

  /** The name of its XML in {@code META-INF/batch-jobs}. */
  String name();
}
