package io.kassa.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.job.FoundJobsContract;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.job.JobsContract;
import io.kassa.persistence.database.TestDatabase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JpaJobsTest implements JobsContract, FoundJobsContract {

  private final TestDatabase database = TestDatabase.get();
  private final Jobs jobs = database.injectedInto(new JpaJobs());

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public Transactions transactions() {
    return database;
  }

  @Test
  void aJobThatAnotherTransactionLooksAtIsPassedOver() {
    JobRequest request = aRequest(NOW);
    database.run(() -> jobs.add(new Job(request, NOW)));

    Optional<Job> whileHeld =
        database.in(
            () -> {
              assertThat(jobs.lockNext(request.definition(), NOW)).isPresent();
              return elsewhere(request);
            });

    assertThat(whileHeld).isEmpty();
    assertThat(elsewhere(request)).isPresent();
  }

  private Optional<Job> elsewhere(JobRequest request) {
    return CompletableFuture.supplyAsync(
            () -> database.in(() -> jobs.lockNext(request.definition(), NOW)))
        .orTimeout(10, TimeUnit.SECONDS)
        .join();
  }
}
