package io.kassa.persistence.kustom;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.externalpayment.Handoffs;
import io.kassa.domain.kustom.externalpayment.HandoffsContract;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.persistence.cart.CartAdapters;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.profile.ProfileAdapters;

class JpaHandoffsTest implements HandoffsContract {

  private final TestDatabase database = TestDatabase.get();
  private final Handoffs handoffs = database.injectedInto(new JpaHandoffs());
  private final KustomCheckouts checkouts = database.injectedInto(new JpaKustomCheckouts());
  private final Carts carts = CartAdapters.carts(database);
  private final CartProfiles profiles = ProfileAdapters.profiles(database);

  @Override
  public Handoffs handoffs() {
    return handoffs;
  }

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
    return database;
  }
}
