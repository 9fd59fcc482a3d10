package io.kassa.persistence.cart;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.CartsContract;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.profile.ProfileAdapters;

class JpaCartsTest implements CartsContract {

  private final TestDatabase database = TestDatabase.get();
  private final Carts carts = CartAdapters.carts(database);
  private final CartProfiles profiles = ProfileAdapters.profiles(database);

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
    return database;
  }
}
