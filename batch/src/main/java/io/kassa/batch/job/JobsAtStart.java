package io.kassa.batch.job;

import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Begins with the jobs when the server starts, after everything that they need is there. */
@ApplicationScoped
class JobsAtStart implements Preparation {

  private static final int AFTER_EVERYTHING = 1000;

  private JobHandlers handlers;
  private JobExecutions executions;

  JobsAtStart() {}

  @Inject
  JobsAtStart(JobHandlers handlers, JobExecutions executions) {
    this.handlers = handlers;
    this.executions = executions;
  }

  @Override
  public int order() {
    return AFTER_EVERYTHING;
  }

  @Override
  public void prepare() {
    handlers.definitions().forEach(executions::start);
  }
}
