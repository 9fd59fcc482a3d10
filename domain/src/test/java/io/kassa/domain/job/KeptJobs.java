package io.kassa.domain.job;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A store of jobs, and what is done to jobs in it, each step in a transaction of its own. */
public interface KeptJobs {

  Instant NOW = MovableClock.START;

  Jobs jobs();

  Transactions transactions();

  /** A wish of a definition of its own, so that tests don't meet. */
  default JobRequest aRequest(Instant dueAt) {
    return new JobRequest(
        "test-" + UUID.randomUUID(),
        UUID.randomUUID().toString(),
        dueAt,
        new JobParameters(Map.of("greeting", FieldValue.text("hej"))));
  }

  /** The same for another subject. */
  default JobRequest another(JobRequest other, Instant dueAt) {
    return new JobRequest(
        other.definition(), UUID.randomUUID().toString(), dueAt, other.parameters());
  }

  default Job added(JobRequest request) {
    Job job = new Job(request, NOW);
    transactions().run(() -> jobs().add(job));
    return job;
  }

  /** Begins an attempt whose lease ends then. */
  default Job start(Job job, Instant until) {
    return change(job, it -> it.start("server", NOW, until));
  }

  default Job change(Job job, Consumer<Job> change) {
    transactions().run(() -> change.accept(jobs().lock(job.jobId()).orElseThrow()));
    return job;
  }

  /** What somebody may begin with. */
  default Optional<Job> next(JobRequest request, Instant now) {
    return transactions().in(() -> jobs().lockNext(request.definition(), now));
  }
}
