package io.kassa.domain.profile;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryCartProfilesTest implements CartProfilesContract {

  private final CartProfiles profiles = new InMemoryCartProfiles();

  @Override
  public CartProfiles profiles() {
    return profiles;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
