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
    desk.startSettling(checkoutId).filter(this::tell).ifPresent(it -> desk.settled(checkoutId));
  }

  private boolean tell(PlacementDesk.Settlement settlement) {
    return isDone(
            "set the merchant references",
            kustom.setMerchantReferences(settlement.orderId(), settlement.references()))
        && isDone("acknowledge", kustom.acknowledge(settlement.orderId()));
  }

  private boolean isDone(String call, KustomAnswer<KustomOrderId> answer) {
    if (answer.result().isEmpty()) {
      problems.log(call, answer);
      return false;
    }
    return true;
  }
}
