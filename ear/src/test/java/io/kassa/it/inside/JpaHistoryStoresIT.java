package io.kassa.it.inside;

import io.kassa.domain.cart.history.CartChangeRecords;
import io.kassa.domain.cart.history.CartChangeRecordsContract;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.journal.KustomCallRecords;
import io.kassa.domain.kustom.journal.KustomCallRecordsContract;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaHistoryStoresIT implements CartChangeRecordsContract, KustomCallRecordsContract {
  @Inject private CartChangeRecords changes;
  @Inject private KustomCallRecords calls;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaHistoryStoresIT.class, UserTransactions.class);
  }

  @Override
  public CartChangeRecords cartChangeRecords() {
    return changes;
  }

  @Override
  public KustomCallRecords kustomCallRecords() {
    return calls;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
