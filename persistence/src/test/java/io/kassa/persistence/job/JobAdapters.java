package io.kassa.persistence.job;

import io.kassa.domain.job.Jobs;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class JobAdapters {

  private JobAdapters() {}

  public static Jobs jobs(TestDatabase database) {
    return database.injectedInto(new JpaJobs());
  }
}
