package io.kassa.it.inside;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.job.FoundJobsContract;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.job.JobsContract;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaJobStoreIT implements JobsContract, FoundJobsContract {
  @Inject private Jobs jobs;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaJobStoreIT.class, UserTransactions.class);
  }

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
