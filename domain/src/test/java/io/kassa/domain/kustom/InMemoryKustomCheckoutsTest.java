package io.kassa.domain.kustom;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.InMemoryCarts;
import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.profile.InMemoryCartProfiles;

class InMemoryKustomCheckoutsTest implements KustomCheckoutsContract, DueKustomCheckoutsContract {

  private final InMemoryKustomCheckouts checkouts = new InMemoryKustomCheckouts();
  private final Carts carts = new InMemoryCarts();
  private final CartProfiles profiles = new InMemoryCartProfiles();

  @Override
  public KustomCheckouts kustomCheckouts() {
    return checkouts;
  }

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
    return new InMemoryTransactions(checkouts);
  }
}
