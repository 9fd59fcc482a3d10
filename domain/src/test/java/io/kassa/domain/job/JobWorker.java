package io.kassa.domain.job;

import io.kassa.domain.workbench.Shop;
import java.util.Optional;

/** Does what is due, as the batch jobs of a server do. */
public final class JobWorker {

  private final JobHandlers handlers;
  private final JobDesk desk;
  private final RunJob run;

  public JobWorker(Shop shop, JobHandlers handlers) {
    this.handlers = handlers;
    this.desk = JobUseCases.desk(shop, handlers);
    this.run = JobUseCases.run(shop, handlers);
  }

  /** Does everything that is due now. */
  public void work() {
    handlers.definitions().forEach(this::work);
  }

  /** Begins with the next job of a definition. */
  public Optional<ClaimedJob> claim(String definition) {
    return desk.claim(definition, "test");
  }

  /** Begins with the job of one subject. */
  public JobClaim claim(String definition, String subject) {
    return desk.claim(definition, subject, "test");
  }

  /** Makes an attempt, and records what it ended with. */
  public void attempt(ClaimedJob job) {
    end(job, run.run(job));
  }

  /** Records what an attempt ended with. */
  public void end(ClaimedJob attempt, JobOutcome outcome) {
    desk.end(attempt, outcome);
  }

  private void work(String definition) {
    Optional<ClaimedJob> job = claim(definition);
    while (job.isPresent()) {
      attempt(job.get());
      job = claim(definition);
    }
  }
}
