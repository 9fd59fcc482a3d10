package io.kassa.domain.kustom.push;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.placement.SettlementJob;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.kustom.watch.WatchedOrder;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The transaction that records a push. */
@Stateless
public class PushDesk {

  @Inject KustomCheckouts checkouts;
  @Inject ScheduleJob scheduleJob;
  @Inject PurchaseSettings settings;
  @Inject Clock clock;

  /**
   * Records that Kustom called, and that it is to be seen to, whatever becomes of this server.
   *
   * @param orderId as Kustom filled it in; the token alone says as well what it is about
   * @throws Rejection FORBIDDEN if the token is another order's, NOT_FOUND if it is nobody's
   */
  public WatchedOrder record(Optional<KustomOrderId> orderId, CallbackToken token) {
    Optional<KustomCheckout> named = orderId.flatMap(checkouts::find);
    KustomCheckout checkout = lock(named.or(() -> checkouts.findByCallbackToken(token)));
    if (!checkout.isCallbackToken(token)) {
      throw wrongToken();
    }
    orderId.ifPresent(checkout::learn);
    if (checkout.orderId().isEmpty()) {
      throw unknown();
    }
    if (orderId.isPresent() && !checkout.orderId().equals(orderId)) {
      throw wrongToken();
    }
    Instant now = clock.instant();
    checkout.push(now, now.plus(settings.pushAttempt()));
    if (checkout.isCompleted()) {
      scheduleJob.schedule(
          SettlementJob.of(checkout.checkoutId(), now.plus(settings.pushAttempt())));
    }
    return WatchedOrder.of(checkout);
  }

  private KustomCheckout lock(Optional<KustomCheckout> found) {
    UUID checkoutId = found.map(KustomCheckout::checkoutId).orElseThrow(PushDesk::unknown);
    return checkouts.lock(checkoutId).orElseThrow();
  }

  private static Rejection unknown() {
    return new Rejection(ErrorCode.NOT_FOUND, "There is nothing at this address.");
  }

  private static Rejection wrongToken() {
    return new Rejection(ErrorCode.FORBIDDEN, "This is not allowed.");
  }
}
