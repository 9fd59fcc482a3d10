package io.kassa.domain.kustom.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Puts calls on record, many at once. */
@Stateless
public class KeepKustomCalls {

  @Inject KustomCallRecords records;

  /** Keeps these, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(List<KustomCall> calls) {
    records.add(calls);
  }
}
