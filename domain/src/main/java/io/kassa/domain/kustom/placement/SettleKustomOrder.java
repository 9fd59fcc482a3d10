package io.kassa.domain.kustom.placement;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.time.TimeLimiter;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells Kustom our order number and that the order is safe, and reads what order management says
 * about the purchase. That it is still to be done is on record since the completion, as a job; so
 * whatever fails here is done again.
 */
@Stateless
@TransactionAttribute(
    TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between transactions
public class SettleKustomOrder {

  private static final Logger LOG = Logger.getLogger(SettleKustomOrder.class.getName());

  @Inject SettlementDesk desk;
  @Inject KustomOrders kustom;
  @Inject KustomProblems problems;
  @Inject TimeLimiter limiter;
  @Inject PurchaseSettings settings;

  /** Tells Kustom, for somebody who does not wait for long; what takes longer goes on alone. */
  public void settleSoon(UUID checkoutId) {
    try {
      limiter
          .call(() -> settle(checkoutId), settings.settlementWait())
          .ifPresentOrElse(
              done -> LOG.finest("Kustom was told in time"),
              () -> LOG.info("Kustom takes its time to hear of an order; nobody waits for it"));
    } catch (RuntimeException unforeseen) {
      // The order is placed: nobody who asks for it is to see this. The job tries again.
      LOG.log(Level.SEVERE, unforeseen, () -> "Settling Kustom order of record " + checkoutId);
    }
  }

  /**
   * Tells Kustom, unless that is done or another is at it.
   *
   * @return whether all is done
   */
  public boolean settle(UUID checkoutId) {
    Optional<SettlementDesk.Settlement> settlement = desk.start(checkoutId);
    if (settlement.isEmpty()) {
      return desk.isDone(checkoutId);
    }
    SettlementDesk.Told told = tell(settlement.get());
    desk.end(checkoutId, told);
    return told.isAll();
  }

  private SettlementDesk.Told tell(SettlementDesk.Settlement settlement) {
    boolean acknowledged = settlement.acknowledged() || acknowledge(settlement);
    KustomAnswer<KustomPurchase> purchase = kustom.readPurchase(settlement.orderId());
    problems.log("show the purchase", purchase);
    return new SettlementDesk.Told(acknowledged, purchase.result());
  }

  /**
   * References that Kustom refuses, and will refuse again, do not keep back the acknowledgement.
   */
  private boolean acknowledge(SettlementDesk.Settlement settlement) {
    KustomAnswer<KustomOrderId> references =
        kustom.setMerchantReferences(settlement.orderId(), settlement.references());
    problems.log("set the merchant references", references);
    KustomAnswer<KustomOrderId> acknowledgement = kustom.acknowledge(settlement.orderId());
    problems.log("acknowledge", acknowledgement);
    return acknowledgement.result().isPresent() && !(references instanceof KustomAnswer.Unknown);
  }
}
