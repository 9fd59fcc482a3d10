package io.kassa.domain.kustom.placement;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.order.CompleteCart;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.Reviews;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The transaction of a placement, after which Kustom is told of it. */
@Stateless
public class PlacementDesk {

  @Inject CompleteCart completeCart;
  @Inject KustomCheckouts checkouts;
  @Inject ScheduleJob scheduleJob;
  @Inject PurchaseReview review;
  @Inject Reviews reviews;
  @Inject PurchaseSettings settings;
  @Inject Clock clock;

  /**
   * Payment, cart, order, our record of the Kustom order and the wish to tell Kustom of it: all of
   * them or nothing.
   *
   * @param purchase what order management says, where it was asked
   */
  public void complete(
      CartId cartId, UUID checkoutId, KustomOrder order, Optional<KustomPurchase> purchase) {
    OrderReference placed = completeCart.complete(cartId, new PaidKustomOrder(order));
    purchase.ifPresent(it -> review.look(placed, it));
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    if (!checkout.isCompleted()) {
      Instant now = clock.instant();
      checkout.complete(now);
      checkout.looks().answered(now.plus(settings.untilNextLook()));
      purchase.ifPresent(it -> checkout.keep(it, now));
      scheduleJob.schedule(SettlementJob.of(checkoutId, now.plus(settings.settlementAttempt())));
      reviews.close(
          ReviewKind.PLACEMENT_FAILED, order.orderId().value(), "It was placed after all.");
    }
  }
}
