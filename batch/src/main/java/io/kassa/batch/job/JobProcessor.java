package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.RunJob;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes an attempt; the chunk's transaction is suspended meanwhile and holds no connection. */
@Dependent
@Named("jobProcessor")
public class JobProcessor implements ItemProcessor {

  @Inject private RunJob runJob;

  @Override
  public EndedJob processItem(Object item) {
    ClaimedJob job = (ClaimedJob) item;
    return new EndedJob(job, runJob.run(job));
  }
}
