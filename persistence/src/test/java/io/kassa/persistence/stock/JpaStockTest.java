package io.kassa.persistence.stock;

import io.kassa.domain.catalogue.Products;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.stock.SoldStockContract;
import io.kassa.domain.stock.Stock;
import io.kassa.domain.stock.StockContract;
import io.kassa.persistence.catalogue.CatalogueAdapters;
import io.kassa.persistence.database.TestDatabase;

class JpaStockTest implements StockContract, SoldStockContract {

  private final TestDatabase database = TestDatabase.get();
  private final Stock stock = database.injectedInto(new JpaStock());
  private final Products products = CatalogueAdapters.products(database);

  @Override
  public Stock stock() {
    return stock;
  }

  @Override
  public Products products() {
    return products;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
