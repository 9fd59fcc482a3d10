package io.kassa.batch.catalogue;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks for changed files every minute. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionManagement(TransactionManagementType.BEAN) // each file is a transaction of its own
public class CatalogueImportTimer {

  @Inject private CatalogueImport catalogueImport;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", persistent = false, info = "catalogue import")
  public void look() {
    catalogueImport.importChangedFiles();
  }
}
