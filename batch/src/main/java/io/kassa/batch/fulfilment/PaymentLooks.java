package io.kassa.batch.fulfilment;

import io.kassa.batch.timer.TimedLooks;
import io.kassa.domain.kustom.payment.ReconcileDesk;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Lets payments be looked at whose time has come: when what is held of them ends, and once those
 * that are older than our knowledge of their money. Every server does it; each payment is locked.
 */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each payment is a transaction
public class PaymentLooks {

  /** Payments in one go; the rest follows ten seconds later. */
  private static final int AT_ONCE = 100;

  @Inject private ReconcileDesk desk;
  @Inject private TimedLooks looks;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "payment looks")
  public void look() {
    looks.look("payments that are due", () -> desk.due(AT_ONCE).forEach(this::look));
  }

  private void look(UUID paymentId) {
    looks.look("a payment that is due", () -> desk.lookIfDue(paymentId));
  }
}
