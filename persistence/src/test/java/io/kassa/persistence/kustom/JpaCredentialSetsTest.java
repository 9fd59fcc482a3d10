package io.kassa.persistence.kustom;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.credential.CredentialSets;
import io.kassa.domain.kustom.credential.CredentialSetsContract;
import io.kassa.persistence.database.TestDatabase;

class JpaCredentialSetsTest implements CredentialSetsContract {

  private final TestDatabase database = TestDatabase.get();
  private final CredentialSets sets = database.injectedInto(new JpaCredentialSets());

  @Override
  public CredentialSets credentialSets() {
    return sets;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
