package io.kassa.domain.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes one attempt at a job, outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // others are asked over the network
public class RunJob {

  private static final Logger LOG = Logger.getLogger(RunJob.class.getName());

  @Inject JobHandlers handlers;
  @Inject Clock clock;

  /**
   * Makes the attempt; what its handler did not foresee is tried again later. A worker that stood
   * still for so long that the lease might end amid the attempt makes none: another may have told a
   * newer wish by then, which an older one must not follow.
   */
  public JobOutcome run(ClaimedJob job) {
    try {
      JobHandler handler = handlers.require(job.definition());
      return job.leaves(handler.limit(), clock.instant())
          ? handler.run(job)
          : JobOutcome.Retry.unmade("The lease would have ended before the attempt.");
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.SEVERE, unforeseen, () -> "Job " + job.definition() + " of " + job.subject());
      return new JobOutcome.Retry("Unforeseen: " + unforeseen.getClass().getSimpleName());
    }
  }
}
