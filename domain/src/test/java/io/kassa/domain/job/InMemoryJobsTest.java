package io.kassa.domain.job;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryJobsTest implements JobsContract, FoundJobsContract {

  private final InMemoryJobs jobs = new InMemoryJobs();

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions(jobs);
  }
}
