package io.kassa.domain.kustom.placement;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders.MerchantReferences;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The short transactions before and after Kustom is told of an order. */
@Stateless
public class SettlementDesk {

  @Inject Carts carts;
  @Inject KustomCheckouts checkouts;
  @Inject PurchaseReview review;
  @Inject Jobs jobs;
  @Inject KustomSettings settings;
  @Inject Clock clock;

  /**
   * What Kustom is to be told.
   *
   * @param acknowledged whether it has heard that, so that only order management is to be read
   */
  public record Settlement(
      KustomOrderId orderId, MerchantReferences references, boolean acknowledged) {}

  /**
   * What came of it.
   *
   * @param acknowledged whether Kustom has heard all that it is to hear
   * @param purchase what order management says, if it said something
   */
  public record Told(boolean acknowledged, Optional<KustomPurchase> purchase) {

    boolean isAll() {
      return acknowledged && purchase.isPresent();
    }
  }

  /** Whether Kustom has heard, and order management was read. */
  public boolean isDone(UUID checkoutId) {
    KustomCheckout checkout = checkouts.find(checkoutId).orElseThrow();
    return checkout.isSettled() && checkout.purchase().isRead();
  }

  /**
   * Takes the task of telling Kustom, for as long as the lease lasts.
   *
   * @return nothing if there is nothing to tell, or another is at it
   */
  public Optional<Settlement> start(UUID checkoutId) {
    return checkouts
        .lock(checkoutId)
        .filter(it -> it.startSettling(clock.instant(), settings.checkoutWait()))
        .map(this::settlement);
  }

  /** Ends the task. What is still missing is done by the job, or whoever comes next. */
  public void end(UUID checkoutId, Told told) {
    OrderReference order = orderOf(checkoutId);
    told.purchase().ifPresent(it -> review.look(order, it));
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    told.purchase().ifPresent(it -> checkout.keep(it, clock.instant()));
    if (told.acknowledged()) {
      checkout.settle(clock.instant());
    } else {
      checkout.release();
    }
    if (told.isAll()) {
      // Nobody has to do it any more.
      jobs.lockPending(JobRequest.key(SettlementJob.DEFINITION, checkoutId.toString()))
          .ifPresent(job -> job.finish(clock.instant()));
    }
  }

  /** Order management says this now about a purchase that Kustom was told of. */
  public void keep(UUID checkoutId, KustomPurchase purchase, Instant nextLook) {
    review.look(orderOf(checkoutId), purchase);
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    checkout.looks().answered(nextLook);
    checkout.keep(purchase, clock.instant());
  }

  /** The order of its cart, which is held from now on. */
  private OrderReference orderOf(UUID checkoutId) {
    CartId cartId = checkouts.find(checkoutId).orElseThrow().cartId();
    return carts.requireLocked(cartId).order().orElseThrow();
  }

  private Settlement settlement(KustomCheckout checkout) {
    String orderNumber =
        carts.find(checkout.cartId()).flatMap(Cart::order).orElseThrow().orderNumber();
    return new Settlement(
        checkout.orderId().orElseThrow(),
        new MerchantReferences(orderNumber, checkout.cartId().toString()),
        checkout.isSettled());
  }
}
