package io.kassa.persistence.retention;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.retention.Leftovers;
import io.kassa.domain.retention.LeftoversContract;
import io.kassa.persistence.cart.CartAdapters;
import io.kassa.persistence.database.TestDatabase;
import io.kassa.persistence.job.JobAdapters;
import io.kassa.persistence.kustom.KustomAdapters;
import io.kassa.persistence.profile.ProfileAdapters;

class JpaLeftoversTest implements LeftoversContract {

  private final TestDatabase database = TestDatabase.get();
  private final Leftovers leftovers = database.injectedInto(new JpaLeftovers());

  @Override
  public Leftovers leftovers() {
    return leftovers;
  }

  @Override
  public Carts carts() {
    return CartAdapters.carts(database);
  }

  @Override
  public CartProfiles profiles() {
    return ProfileAdapters.profiles(database);
  }

  @Override
  public KustomCheckouts kustomCheckouts() {
    return KustomAdapters.checkouts(database);
  }

  @Override
  public Jobs jobs() {
    return JobAdapters.jobs(database);
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
