package io.kassa.persistence.order;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.order.Orders;
import io.kassa.domain.order.OrdersContract;
import io.kassa.domain.payment.Payments;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.payment.PaymentAdapters;

class JpaOrdersTest implements OrdersContract {

  private final TestDatabase database = TestDatabase.get();
  private final Orders orders = database.injectedInto(new JpaOrders());
  private final Payments payments = PaymentAdapters.payments(database);

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
