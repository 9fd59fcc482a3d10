package io.kassa.domain.kustom.placement;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Tells Kustom our order number and that the order is safe. That it is still to be told is on
 * record with the completion, so whatever fails here is told at the next occasion.
 */
@Stateless
@TransactionAttribute(
    TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between transactions
public class SettleKustomOrder {

  @Inject PlacementDesk desk;
  @Inject KustomOrders kustom;
  @Inject KustomProblems problems;

  /** Tells Kustom, unless that is done or another is at it. */
  public void settle(UUID checkoutId) {
    desk.startSettling(checkoutId).ifPresent(it -> desk.settle(checkoutId, tell(it)));
  }

  /**
   * References that Kustom refuses, and will refuse again, do not keep back the acknowledgement.
   */
  private boolean tell(PlacementDesk.Settlement settlement) {
    KustomAnswer<KustomOrderId> references =
        kustom.setMerchantReferences(settlement.orderId(), settlement.references());
    problems.log("set the merchant references", references);
    KustomAnswer<KustomOrderId> acknowledgement = kustom.acknowledge(settlement.orderId());
    problems.log("acknowledge", acknowledgement);
    return acknowledgement.result().isPresent() && !(references instanceof KustomAnswer.Unknown);
  }
}
