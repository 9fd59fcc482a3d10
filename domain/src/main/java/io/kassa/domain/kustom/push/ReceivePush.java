package io.kassa.domain.kustom.push;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.placement.SettleKustomOrder;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.kustom.watch.LookAtKustomOrder;
import io.kassa.domain.kustom.watch.WatchedOrder;
import io.kassa.domain.time.TimeLimiter;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hears from Kustom that an order was bought (Checkout API, push): may come often, late, twice at
 * once and together with the shopper's confirmation; whoever is first places the order.
 */
@Stateless
@TransactionAttribute(
    TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between transactions
public class ReceivePush {

  private static final Logger LOG = Logger.getLogger(ReceivePush.class.getName());

  @Inject PushDesk desk;
  @Inject LookAtKustomOrder look;
  @Inject SettleKustomOrder settle;
  @Inject TimeLimiter limiter;
  @Inject PurchaseSettings settings;

  /**
   * Records the push, and does what it is about within the time that Kustom waits.
   *
   * @param orderId as it stands in the address; what can't be an id is as good as none
   * @throws Rejection UNAUTHENTICATED, FORBIDDEN or NOT_FOUND, and nothing was recorded;
   *     NOT_DONE_YET if it was recorded but not finished: it will be, and Kustom may call again
   */
  public void receive(Optional<String> orderId, Optional<String> token) {
    CallbackToken proof =
        token
            .filter(it -> !it.isBlank())
            .map(CallbackToken::new)
            .orElseThrow(
                () -> new Rejection(ErrorCode.UNAUTHENTICATED, "This is not open to everybody."));
    WatchedOrder order = desk.record(orderId.flatMap(ReceivePush::id), proof);
    if (order.completed()) {
      settle.settleSoon(order.checkoutId());
    } else if (!isDoneInTime(order)) {
      throw new Rejection(ErrorCode.NOT_DONE_YET, "It is recorded, and will be done.");
    }
  }

  private boolean isDoneInTime(WatchedOrder order) {
    try {
      return limiter.call(() -> look.look(order).isDone(), settings.pushAnswer()).orElse(false);
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.SEVERE, unforeseen, () -> "Push about record " + order.checkoutId());
      return false;
    }
  }

  private static Optional<KustomOrderId> id(String text) {
    try {
      return Optional.of(new KustomOrderId(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
