package io.kassa.batch.rulefile;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for changed rules every two seconds. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // only files are read
public class RuleFileTimer {

  @Inject private RuleFileLoading loading;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "rule files")
  public void look() {
    loading.loadChangedFiles();
  }
}
