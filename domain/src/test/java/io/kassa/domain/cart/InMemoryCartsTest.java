package io.kassa.domain.cart;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.profile.InMemoryCartProfiles;

class InMemoryCartsTest implements CartsContract {

  private final InMemoryCarts carts = new InMemoryCarts();
  private final CartProfiles profiles = new InMemoryCartProfiles();

  @Override
  public Carts carts() {
    return carts;
  }

  @Override
  public CartProfiles profiles() {
    return profiles;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions(carts);
  }
}
