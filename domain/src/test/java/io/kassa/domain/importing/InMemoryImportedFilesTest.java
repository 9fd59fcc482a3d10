package io.kassa.domain.importing;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryImportedFilesTest implements ImportedFilesContract {

  private final ImportedFiles files = new InMemoryImportedFiles();

  @Override
  public ImportedFiles files() {
    return files;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
