package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobDesk;
import io.kassa.domain.job.LostAttempt;
import io.kassa.domain.job.RunJob;
import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.Spans;
import io.kassa.domain.trace.Work;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes an attempt and records at once what became of it, in a transaction of the job's own:
 * whoever looks at the cart does not wait for the end of the chunk. The chunk's transaction holds
 * no connection meanwhile.
 */
@Dependent
@Named("jobProcessor")
public class JobProcessor implements ItemProcessor {

  private static final Logger LOG = Logger.getLogger(JobProcessor.class.getName());

  @Inject private RunJob runJob;
  @Inject private JobDesk desk;
  @Inject private Spans spans;

  @Override
  public ClaimedJob processItem(Object item) {
    Optional<ClaimedJob> job = ((ReadJob) item).job();
    job.ifPresent(this::attemptInTrace);
    return job.orElse(null); // how a processor says that nothing is to be written
  }

  /** What is logged and asked meanwhile belongs to what the job was written for. */
  private void attemptInTrace(ClaimedJob job) {
    Cause cause = job.past().cause().orElseGet(Cause::unknown);
    Work work = Work.begin(cause);
    try {
      spans.within(job.definition(), cause.parent(), () -> attempt(job));
    } finally {
      work.end();
    }
  }

  private void attempt(ClaimedJob job) {
    try {
      desk.end(job, runJob.run(job));
    } catch (LostAttempt lost) {
      LOG.log(Level.INFO, lost.getMessage());
    }
  }
}
