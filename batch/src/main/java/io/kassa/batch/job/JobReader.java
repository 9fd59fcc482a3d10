package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobDesk;
import io.kassa.domain.job.JobSettings;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.logging.Logger;

/** Claims the next due job, and waits for it. It ends only when somebody stops the execution. */
@Dependent
@Named("jobReader")
public class JobReader extends AbstractItemReader {

  private static final Logger LOG = Logger.getLogger(JobReader.class.getName());

  @Inject
  @BatchProperty(name = "definition")
  private String definition;

  @Inject private JobContext execution;
  @Inject private JobDesk desk;
  @Inject private Doorbell doorbell;
  @Inject private JobSettings settings;
  @Inject private ServerName server;

  @Override
  public ClaimedJob readItem() throws InterruptedException {
    while (execution.getBatchStatus() == BatchStatus.STARTED) {
      Optional<ClaimedJob> job = desk.claim(definition, server.value());
      if (job.isPresent()) {
        return job.get();
      }
      boolean rang = doorbell.await(definition, settings.pollInterval());
      LOG.finest(() -> rang ? "A job was committed here" : "Looking whether there is one");
    }
    return null; // how a reader says that there is no more
  }
}
