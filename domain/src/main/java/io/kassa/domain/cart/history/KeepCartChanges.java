package io.kassa.domain.cart.history;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Puts changes on record, many at once. */
@Stateless
public class KeepCartChanges {

  @Inject CartChangeRecords records;

  /** Keeps these, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(List<NotedChange> changes) {
    records.add(changes);
  }
}
