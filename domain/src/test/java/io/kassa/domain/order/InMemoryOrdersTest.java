package io.kassa.domain.order;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.InMemoryPayments;
import io.kassa.domain.payment.Payments;

class InMemoryOrdersTest implements OrdersContract {

  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryPayments payments = new InMemoryPayments();

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
    return new InMemoryTransactions(orders, payments);
  }
}
