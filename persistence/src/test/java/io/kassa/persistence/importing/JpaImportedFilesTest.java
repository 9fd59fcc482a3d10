package io.kassa.persistence.importing;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.importing.ImportedFiles;
import io.kassa.domain.importing.ImportedFilesContract;
import io.kassa.persistence.database.TestDatabase;

class JpaImportedFilesTest implements ImportedFilesContract {

  private final TestDatabase database = TestDatabase.get();
  private final ImportedFiles files = database.injectedInto(new JpaImportedFiles());

  @Override
  public ImportedFiles files() {
    return files;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
