package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.workbench.Shop;

class InMemoryHandoffsTest implements HandoffsContract {

  private final Shop shop = new Shop();

  @Override
  public Handoffs handoffs() {
    return shop.handoffs;
  }

  @Override
  public KustomCheckouts kustomCheckouts() {
    return shop.checkouts;
  }

  @Override
  public Carts carts() {
    return shop.carts;
  }

  @Override
  public CartProfiles profiles() {
    return shop.profiles;
  }

  @Override
  public Transactions transactions() {
    return shop.transactions;
  }
}
