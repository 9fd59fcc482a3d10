package io.kassa.domain.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes one attempt at a job, outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // others are asked over the network
public class RunJob {

  private static final Logger LOG = Logger.getLogger(RunJob.class.getName());

  @Inject JobHandlers handlers;

  /** Makes the attempt; what its handler did not foresee is tried again later. */
  public JobOutcome run(ClaimedJob job) {
    try {
      return handlers.require(job.definition()).run(job);
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.SEVERE, unforeseen, () -> "Job " + job.definition() + " of " + job.subject());
      return new JobOutcome.Retry("Unforeseen: " + unforeseen.getClass().getSimpleName());
    }
  }
}
