package io.kassa.persistence.profile;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.profile.CartProfilesContract;
import io.kassa.persistence.database.TestDatabase;

class JpaCartProfilesTest implements CartProfilesContract {

  private final TestDatabase database = TestDatabase.get();
  private final CartProfiles profiles = ProfileAdapters.profiles(database);

  @Override
  public CartProfiles profiles() {
    return profiles;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
