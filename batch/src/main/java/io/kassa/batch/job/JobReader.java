package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobSettings;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/** Finds the next job, and waits for it. It ends only when somebody stops the execution. */
@Dependent
@Named("jobReader")
public class JobReader extends AbstractItemReader {

  @Inject
  @BatchProperty(name = "definition")
  private String definition;

  @Inject private JobContext execution;
  @Inject private JobSearch search;
  @Inject private Workers workers;
  @Inject private JobHandlers handlers;
  @Inject private JobSettings settings;

  private Workers.Worker worker;

  /** Whether there was a job in this chunk, which only its end lets the console count. */
  private boolean uncounted;

  @Override
  public void open(Serializable checkpoint) {
    search.begin(definition);
    Duration longestAttempt = settings.lease(handlers.require(definition));
    worker = workers.begins(definition, longestAttempt.plus(settings.pollInterval()));
  }

  @Override
  public ReadJob readItem() throws InterruptedException {
    while (execution.getBatchStatus() == BatchStatus.STARTED) {
      worker.lives();
      Optional<ClaimedJob> job = search.next();
      if (job.isPresent()) {
        uncounted = true;
        return new ReadJob(job);
      }
      if (search.isQuiet() && uncounted) {
        uncounted = false;
        return new ReadJob(Optional.empty());
      }
    }
    worker.ends();
    return null; // how a reader says that there is no more
  }

  @Override
  public void close() {
    search.end();
  }
}
