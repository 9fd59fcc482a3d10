package io.kassa.domain.stock;

import io.kassa.domain.catalogue.InMemoryProducts;
import io.kassa.domain.catalogue.Products;
import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryStockTest implements StockContract, SoldStockContract {

  private final Stock stock = new InMemoryStock();
  private final Products products = new InMemoryProducts();

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
    return new InMemoryTransactions();
  }
}
