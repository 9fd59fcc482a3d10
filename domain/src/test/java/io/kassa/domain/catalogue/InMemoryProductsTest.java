package io.kassa.domain.catalogue;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryProductsTest implements ProductsContract {

  private final Products products = new InMemoryProducts();

  @Override
  public Products products() {
    return products;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
