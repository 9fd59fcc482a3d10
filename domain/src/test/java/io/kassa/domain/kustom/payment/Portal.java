package io.kassa.domain.kustom.payment;

import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomBalance.Status;
import java.util.Random;

/** The merchant's people in Kustom's portal, who do what Kustom lets them do. */
record Portal(BoughtOrder bought) {

  void act(Random random) {
    KustomBalance now = bought.shop.kustomPayments.balance(bought.kustomOrderId);
    boolean open = now.status() == Status.AUTHORIZED || now.status() == Status.PART_CAPTURED;
    long refundable = now.sums().captured() - now.sums().refunded();
    int what = random.nextInt(12);
    if (what < 5 && open && now.sums().remaining() > 0) {
      bought.shop.kustomPayments.capturedInPortal(
          bought.kustomOrderId, 1 + random.nextLong(now.sums().remaining()));
    } else if (what < 8 && refundable > 0) {
      bought.shop.kustomPayments.refundedInPortal(
          bought.kustomOrderId, 1 + random.nextLong(refundable));
    } else if (what == 8 && now.status() == Status.AUTHORIZED) {
      bought.shop.kustomPayments.cancelledInPortal(bought.kustomOrderId);
    } else if (what == 9 && open) {
      bought.shop.kustomPayments.expire(bought.kustomOrderId);
    } else if (what > 9 && open) {
      bought.shop.kustomPayments.authorizedAnewInPortal(
          bought.kustomOrderId,
          now.sums().captured() + 1 + random.nextLong(2 * now.sums().authorized()));
    }
  }

  /** Kustom tells of it, or somebody asks us to look. */
  void isHeardOf() {
    bought.shop.transactions.run(
        () -> MoneyUseCases.reconcileDesk(bought.shop).reconcileLater(bought.kustomOrderId));
  }
}
