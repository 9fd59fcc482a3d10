package io.kassa.domain.kustom.credential;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryCredentialSetsTest implements CredentialSetsContract {

  private final InMemoryCredentialSets sets = new InMemoryCredentialSets();

  @Override
  public CredentialSets credentialSets() {
    return sets;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions(sets);
  }
}
