package io.kassa.domain.kustom.watch;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.placement.PlaceKustomOrder;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks Kustom about one order, places ours if it is paid, and records when it is to be asked again.
 * May be done any number of times, at once, on several servers.
 */
@Stateless
@TransactionAttribute(
    TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between transactions
public class LookAtKustomOrder {

  private static final Logger LOG = Logger.getLogger(LookAtKustomOrder.class.getName());

  @Inject KustomSight sight;
  @Inject KustomOrders kustom;
  @Inject PlaceKustomOrder placeOrder;
  @Inject WatchDesk desk;

  /** Looks; what Kustom or the network does, and what fails here, is in the result. */
  public LookResult look(WatchedOrder watched) {
    if (watched.completed()) {
      return lookAtPurchase(watched);
    }
    if (watched.orderId().isEmpty()) {
      return desk.nothingToAsk(watched.checkoutId());
    }
    KustomOrderId orderId = watched.orderId().get();
    Sighting sighting =
        watched.reported() ? sight.afterPurchase(orderId) : sight.beforePurchase(orderId);
    if (sighting instanceof Sighting.Complete complete) {
      return place(
          watched,
          () -> placeOrder.place(watched.cartId(), watched.checkoutId(), complete.order()));
    }
    if (sighting instanceof Sighting.Bought bought) {
      return place(
          watched,
          () -> placeOrder.place(watched.cartId(), watched.checkoutId(), bought.purchase()));
    }
    return desk.unplaced(watched, sighting);
  }

  private LookResult place(WatchedOrder watched, Runnable placement) {
    try {
      placement.run();
      return LookResult.PLACED;
    } catch (RuntimeException unforeseen) {
      LOG.log(
          Level.SEVERE, unforeseen, () -> "Kustom order " + watched.orderId().get() + " is paid");
      return desk.placementFailed(watched.checkoutId(), cause(unforeseen));
    }
  }

  /** It is placed: all that may be open is that Kustom hears of it, and what it decides. */
  private LookResult lookAtPurchase(WatchedOrder watched) {
    if (desk.awaitsSettlement(watched.checkoutId())) {
      return LookResult.PLACED;
    }
    KustomAnswer<KustomPurchase> answer = kustom.readPurchase(watched.orderId().orElseThrow());
    desk.decided(watched.checkoutId(), answer.result());
    return LookResult.PLACED;
  }

  /** Without what the message may hold. */
  private static String cause(RuntimeException unforeseen) {
    if (unforeseen instanceof Rejection rejection) {
      return rejection.code().name();
    }
    return unforeseen.getCause() instanceof Rejection rejection
        ? rejection.code().name()
        : unforeseen.getClass().getSimpleName();
  }

  /** What a placement is refused with where there is no such cart. */
  static boolean isCartGone(String cause) {
    return cause.equals(ErrorCode.NOT_FOUND.name());
  }
}
