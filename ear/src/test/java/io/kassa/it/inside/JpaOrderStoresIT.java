package io.kassa.it.inside;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.importing.ImportedFiles;
import io.kassa.domain.importing.ImportedFilesContract;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.number.NumberSeriesContract;
import io.kassa.domain.order.Orders;
import io.kassa.domain.order.OrdersContract;
import io.kassa.domain.payment.Payments;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JpaOrderStoresIT implements OrdersContract, NumberSeriesContract, ImportedFilesContract {
  @Inject private Orders orders;
  @Inject private Payments payments;
  @Inject private NumberSeries numbers;
  @Inject private ImportedFiles files;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive kassa() {
    return ShippedEar.with(JpaOrderStoresIT.class, UserTransactions.class);
  }

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public NumberSeries numbers() {
    return numbers;
  }

  @Override
  public ImportedFiles files() {
    return files;
  }

  @Override
  public Transactions transactions() {
    return new UserTransactions(transaction);
  }
}
