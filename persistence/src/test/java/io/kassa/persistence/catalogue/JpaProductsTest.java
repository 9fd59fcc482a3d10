package io.kassa.persistence.catalogue;

import io.kassa.domain.catalogue.Products;
import io.kassa.domain.catalogue.ProductsContract;
import io.kassa.domain.contract.Transactions;
import io.kassa.persistence.database.TestDatabase;

class JpaProductsTest implements ProductsContract {

  private final TestDatabase database = TestDatabase.get();
  private final Products products = database.injectedInto(new JpaProducts());

  @Override
  public Products products() {
    return products;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
