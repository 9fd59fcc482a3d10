package io.kassa.batch.stock;

import io.kassa.domain.stock.ForgetEndedHolds;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Clears ended holds on the stock away, every minute; they hold nothing in the meantime. */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each part is a transaction
public class EndedHoldsTimer {

  @Inject private ForgetEndedHolds holds;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "ended holds")
  public void forget() {
    while (holds.forget()) {
      // There may be more.
    }
  }
}
