package io.kassa.domain.kustom.watch;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.JobSettings;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.placement.PurchaseReview;
import io.kassa.domain.kustom.placement.SettlementDesk;
import io.kassa.domain.kustom.placement.SettlementJob;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.review.Reviews;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The short transactions before and after a look at a Kustom order. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // each stands, whatever comes after
public class WatchDesk {

  /** How long a Kustom order can be paid without anybody touching it (Checkout API, errors). */
  private static final Duration KUSTOMS_LIFE = Duration.ofDays(2);

  /**
   * How often a placement may fail before somebody is told, each time; it is tried on all the same.
   */
  private static final int FAILURES_BEFORE_REVIEW = 5;

  @Inject Carts carts;
  @Inject KustomCheckouts checkouts;
  @Inject SettlementDesk settlement;
  @Inject Reviews reviews;
  @Inject Jobs jobs;
  @Inject ScheduleJob scheduleJob;
  @Inject KustomSettings kustomSettings;
  @Inject PurchaseSettings settings;
  @Inject JobSettings jobSettings;
  @Inject Clock clock;

  /**
   * Takes the order that should have been looked at for longest. Whoever takes it and never comes
   * back is taken over after a while.
   *
   * @return nothing if none is due
   */
  public Optional<WatchedOrder> claim() {
    Instant now = clock.instant();
    Optional<KustomCheckout> next = checkouts.lockNextToLookAt(now);
    next.ifPresent(it -> it.looks().at(now.plus(kustomSettings.checkoutWait())));
    return next.map(WatchedOrder::of);
  }

  /**
   * An order whose creation nobody saw succeed: Kustom can't be asked for it. It waits for a push
   * as long as it may be paid.
   */
  public LookResult nothingToAsk(UUID checkoutId) {
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    Instant end = checkout.createdAt().plus(KUSTOMS_LIFE);
    if (clock.instant().isBefore(end)) {
      checkout.looks().at(end);
      return LookResult.OPEN;
    }
    checkout.expire();
    return LookResult.EXPIRED;
  }

  /** Kustom did not say that it is paid and well; it may have reported a purchase all the same. */
  public LookResult unplaced(WatchedOrder watched, Sighting sighting) {
    Cart cart = carts.requireLocked(watched.cartId());
    KustomCheckout checkout = checkouts.lock(watched.checkoutId()).orElseThrow();
    if (checkout.isCompleted()) {
      return LookResult.PLACED;
    }
    if (watched.reported()) {
      checkout.looks().paid(clock.instant());
    }
    if (sighting instanceof Sighting.Lost lost) {
      return park(checkout, PurchaseReview.lost(lost.purchase()));
    }
    if (sighting instanceof Sighting.Missing) {
      return missing(cart, checkout);
    }
    boolean answered =
        sighting instanceof Sighting.Unpaid && checkout.looks().paidSince().isEmpty();
    if (answered) {
      checkout.looks().answered(clock.instant().plus(settings.untilNextLook()));
    } else {
      lookAgainSoon(checkout);
    }
    return LookResult.OPEN;
  }

  /**
   * Neither API knows it. One such answer may be a moment's; after another one nothing was paid and
   * nothing can be, unless Kustom has ever said that it is paid, in a push, an event or an answer:
   * then that is waited for, as long as Kustom reports it, and seen to by a person.
   */
  private LookResult missing(Cart cart, KustomCheckout checkout) {
    Instant now = clock.instant();
    Optional<Instant> since = checkout.looks().missingSince();
    boolean reported = checkout.looks().paidSince().isPresent();
    boolean longEnough =
        since.filter(it -> !reported || it.plus(KUSTOMS_LIFE).isBefore(now)).isPresent();
    if (!longEnough) {
      checkout.looks().missing(now, now.plus(settings.untilNextLook()));
      return LookResult.OPEN;
    }
    if (reported) {
      return park(
          checkout,
          ReviewFinding.of(
              ReviewKind.PURCHASE_UNKNOWN, "Kustom reported a purchase that it does not know."));
    }
    checkout.expire();
    SyncFields fields = SyncFields.of(cart.contents());
    if (cart.isOpen() && fields.orderId().equals(checkout.orderId())) {
      cart.setAppFields(SyncFields.none().toFields(), now);
    }
    return LookResult.EXPIRED;
  }

  /**
   * It is paid, but the order could not be placed.
   *
   * @param cause a code or a type, without personal data
   */
  public LookResult placementFailed(UUID checkoutId, String cause) {
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    if (checkout.isCompleted()) {
      return LookResult.PLACED;
    }
    checkout.looks().paid(clock.instant());
    int failures = lookAgainSoon(checkout);
    if (LookAtKustomOrder.isCartGone(cause)) {
      return park(
          checkout,
          ReviewFinding.of(ReviewKind.CART_GONE, "The cart that was paid does not exist."));
    }
    if (failures % FAILURES_BEFORE_REVIEW == 0) {
      ReviewEvidence evidence =
          ReviewEvidence.none().with("cause", cause).with("failures", failures);
      String reason = "It was paid, but the order can't be placed; that is tried on.";
      reviews.openAnew(
          new ReviewFinding(ReviewKind.PLACEMENT_FAILED, reason, evidence), subject(checkout));
    }
    return LookResult.OPEN;
  }

  /**
   * Whether a placed order waits for Kustom to hear of it; that somebody tells Kustom is made sure
   * of.
   */
  public boolean awaitsSettlement(UUID checkoutId) {
    if (settlement.isDone(checkoutId)) {
      return false;
    }
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    Instant now = clock.instant();
    checkout.looks().at(now.plus(settings.untilNextLook()));
    if (!jobs.isActive(JobRequest.key(SettlementJob.DEFINITION, checkoutId.toString()))) {
      settleAnew(checkout, now);
    }
    return true;
  }

  private void settleAnew(KustomCheckout checkout, Instant now) {
    Instant completedAt = checkout.completedAt().orElse(now);
    if (completedAt.plus(jobSettings.retryLimit()).isAfter(now)) {
      scheduleJob.schedule(SettlementJob.of(checkout.checkoutId(), now));
    } else {
      park(
          checkout,
          ReviewFinding.of(
              ReviewKind.NOT_ACKNOWLEDGED, "Kustom can't be told that the order is safe."));
    }
  }

  /** Order management was asked again about a purchase that was not decided. */
  public void decided(UUID checkoutId, Optional<KustomPurchase> purchase) {
    if (purchase.isPresent()) {
      settlement.keep(checkoutId, purchase.get(), clock.instant().plus(settings.untilNextLook()));
    } else {
      lookAgainSoon(checkouts.lock(checkoutId).orElseThrow());
    }
  }

  private int lookAgainSoon(KustomCheckout checkout) {
    int times = checkout.looks().inVain();
    checkout.looks().at(clock.instant().plus(settings.untilNextLookAfter(times)));
    return times;
  }

  private LookResult park(KustomCheckout checkout, ReviewFinding finding) {
    reviews.openAnew(finding, subject(checkout));
    checkout.looks().end();
    return LookResult.PARKED;
  }

  private static ReviewSubject subject(KustomCheckout checkout) {
    return ReviewSubject.unplaced(
        checkout.cartId().value(),
        checkout.orderId().map(KustomOrderId::value).orElse(checkout.checkoutId().toString()));
  }
}
