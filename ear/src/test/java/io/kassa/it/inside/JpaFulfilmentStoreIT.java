package io.kassa.it.inside;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.fulfilment.FulfilmentRequests;
import io.kassa.domain.fulfilment.FulfilmentRequestsContract;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaFulfilmentStoreIT implements FulfilmentRequestsContract {
  @Inject private FulfilmentRequests requests;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaFulfilmentStoreIT.class, UserTransactions.class);
  }

  @Override
  public FulfilmentRequests requests() {
    return requests;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
