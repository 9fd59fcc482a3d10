package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobDesk;
import io.kassa.domain.job.RunJob;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Makes an attempt and records at once what became of it, in a transaction of the job's own:
 * whoever looks at the cart does not wait for the end of the chunk. The chunk's transaction holds
 * no connection meanwhile.
 */
@Dependent
@Named("jobProcessor")
public class JobProcessor implements ItemProcessor {

  @Inject private RunJob runJob;
  @Inject private JobDesk desk;

  @Override
  public ClaimedJob processItem(Object item) {
    Optional<ClaimedJob> job = ((ReadJob) item).job();
    job.ifPresent(it -> desk.end(it, runJob.run(it)));
    return job.orElse(null); // how a processor says that nothing is to be written
  }
}
