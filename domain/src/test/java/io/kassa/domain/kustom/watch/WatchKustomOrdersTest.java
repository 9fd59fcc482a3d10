package io.kassa.domain.kustom.watch;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.ACKNOWLEDGE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.payment.AuthorizationState;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchKustomOrdersTest {

  private static final Duration INTERVAL = Duration.ofMinutes(4);

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @AfterEach
  void noKeyIsThereTwice() {
    shop.transactions.run(() -> {});
  }

  @Test
  void whatIsPaidIsPlacedWithinTheIntervalThoughNobodyConfirmsAndNobodyCalls() {
    pay(started());

    shop.pass(INTERVAL);

    assertThat(cart.order()).isPresent();
    assertThat(checkout().isSettled()).isTrue();
    assertThat(checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void whatIsNotPaidIsAskedAboutAgainWithinTheInterval() {
    started();
    Instant begin = shop.clock.instant();
    assertThat(checkout().looks().nextAt().orElseThrow())
        .isBetween(begin.plusSeconds(60), begin.plus(INTERVAL));

    shop.pass(INTERVAL);

    assertThat(shop.kustom.takeCalls()).containsExactly(READ);
    assertThat(checkout().looks().nextAt().orElseThrow())
        .isBetween(shop.clock.instant(), shop.clock.instant().plus(INTERVAL));
  }

  @Test
  void nobodyElseLooksAtWhatSomebodyIsLookingAt() {
    started();
    shop.clock.advance(INTERVAL);

    assertThat(WatchUseCases.desk(shop).claim()).isPresent();
    assertThat(WatchUseCases.desk(shop).claim()).isEmpty();

    shop.clock.advance(shop.settings.checkoutWait());
    assertThat(WatchUseCases.desk(shop).claim()).isPresent();
  }

  @Test
  void whileKustomIsSilentItIsAskedMoreAndMoreSeldomButNeverLaterThanTheInterval() {
    pay(started());
    shop.clock.advance(INTERVAL);
    for (int look = 0; look < 12; look++) {
      shop.kustom.loseAnswer(READ);
      shop.work();
      Duration pause = Duration.between(shop.clock.instant(), nextLook());
      assertThat(pause).isPositive().isLessThanOrEqualTo(INTERVAL);
      shop.clock.advance(pause);
    }
    assertThat(cart.order()).isEmpty();

    shop.work();

    assertThat(cart.order()).isPresent();
  }

  @Test
  void whatNeitherApiKnowsTwiceCantBePaidAnyMoreAndTheCartIsFree() {
    shop.kustom.forget(started());

    shop.pass(INTERVAL);
    assertThat(checkout().state()).isEqualTo(KustomCheckout.State.OPEN);

    shop.pass(INTERVAL);
    assertThat(checkout().state()).isEqualTo(KustomCheckout.State.EXPIRED);
    assertThat(checkout().looks().nextAt()).isEmpty();
    assertThat(SyncFields.of(cart.contents())).isEqualTo(SyncFields.none());
    assertThat(shop.reviewCases.all()).isEmpty();
    assertThat(CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS))
        .isEqualTo("<div>checkout</div>");
  }

  @Test
  void whatTheCheckoutForgotButOrderManagementKnowsIsPlaced() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.forgetCheckout(orderId);

    shop.pass(INTERVAL);

    assertThat(cart.order()).isPresent();
  }

  @Test
  void anOrderThatWasReplacedIsLookedAfterToo() {
    KustomOrderId replaced = started();
    checkout().abandon();
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    pay(replaced);

    shop.pass(INTERVAL);

    assertThat(cart.order()).isPresent();
    assertThat(checkout().isCompleted()).isTrue();
  }

  @Test
  void twoOrdersOfOneCartThatAreBothPaidAreOneOrderAndACase() {
    KustomOrderId replaced = started();
    checkout().abandon();
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    pay(replaced);
    pay(shop.kustom.orderIds().get(1));

    shop.pass(INTERVAL);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.payments.all()).hasSize(2);
    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(openCases()).containsExactly(ReviewKind.SECOND_PAYMENT);
  }

  @Test
  void anOrderWhoseCreationNobodySawSucceedWaitsForAPushAndIsThenGivenUp() {
    shop.kustom.loseAnswer(CREATE);
    assertRejectedAs(
        ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE,
        () -> CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS));

    shop.pass(INTERVAL);
    assertThat(checkout().state()).isEqualTo(KustomCheckout.State.ABANDONED);

    shop.pass(Duration.ofDays(2));
    assertThat(checkout().state()).isEqualTo(KustomCheckout.State.EXPIRED);
    assertThat(shop.kustom.takeCalls()).containsExactly(CREATE);
  }

  @Test
  void aPurchaseThatIsCancelledAtKustomIsACaseAndNoOrder() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.cancel(orderId);
    shop.kustom.forgetCheckout(orderId);

    shop.pass(INTERVAL);

    assertThat(cart.order()).isEmpty();
    assertThat(openCases()).containsExactly(ReviewKind.AUTHORIZATION_LOST);
    assertThat(checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void anOrderWhoseMoneyIsLostAfterItWasConfirmedWaits() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.cancel(orderId);

    ConfirmationUseCases.confirm(shop).confirm(cart.id());

    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(onlyOrder().reviewReason().orElseThrow()).contains("CANCELLED");
    assertThat(openCases()).containsExactly(ReviewKind.AUTHORIZATION_LOST);
  }

  @Test
  void anOrderWaitsWhileKustomHasNotDecidedAboutThePayerAndThenGoesOn() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.decide(orderId, FraudStatus.PENDING);
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(openCases()).containsExactly(ReviewKind.FRAUD_PENDING);
    assertThat(authorizationState()).isEqualTo(AuthorizationState.PENDING);

    shop.pass(INTERVAL);
    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    shop.kustom.decide(orderId, FraudStatus.ACCEPTED);
    shop.pass(INTERVAL);

    assertThat(onlyOrder().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(authorizationState()).isEqualTo(AuthorizationState.SUCCESSFUL);
    assertThat(onlyOrder().reviewReason()).isEmpty();
    assertThat(openCases()).isEmpty();
    assertThat(checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void anOrderWhosePayerKustomDoesNotTrustWaitsAndNothingIsCancelled() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.decide(orderId, FraudStatus.PENDING);
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.kustom.decide(orderId, FraudStatus.REJECTED);

    shop.pass(INTERVAL);

    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(onlyOrder().reviewReason()).contains("Kustom does not trust the payer.");
    assertThat(openCases()).containsExactly(ReviewKind.FRAUD_REJECTED);
    assertThat(authorizationState()).isEqualTo(AuthorizationState.FAILED);
  }

  private AuthorizationState authorizationState() {
    return shop.payments.findAll(onlyOrder().payments()).get(0).authorizations().get(0).state();
  }

  @Test
  void anOrderThatWaitsForSomethingElseTooGoesOnWaiting() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.decide(orderId, FraudStatus.PENDING);
    shop.products.remove("TS001");
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.kustom.decide(orderId, FraudStatus.ACCEPTED);

    shop.pass(INTERVAL);

    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(onlyOrder().reviewReason())
        .contains("The cart holds a product that is not sold any more.");
    assertThat(openCases()).containsExactly(ReviewKind.PRODUCT_GONE);
  }

  @Test
  void aPlacementThatFailsAgainAndAgainIsACaseAndTriedOn() {
    pay(started());
    WatchDesk desk = WatchUseCases.desk(shop);
    for (int failure = 0; failure < 4; failure++) {
      desk.placementFailed(checkout().checkoutId(), "NullPointerException");
    }
    assertThat(openCases()).isEmpty();

    desk.placementFailed(checkout().checkoutId(), "NullPointerException");

    assertThat(openCases()).containsExactly(ReviewKind.PLACEMENT_FAILED);
    assertThat(checkout().looks().paidSince()).isPresent();
    shop.pass(INTERVAL);
    assertThat(cart.order()).isPresent();
    assertThat(openCases()).isEmpty();
  }

  @Test
  void aSettlementThatNobodyWorksAtIsBegunAnew() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.loseAnswer(ACKNOWLEDGE);
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.jobs.all().forEach(job -> job.park("Somebody stopped it.", shop.clock.instant()));

    shop.pass(INTERVAL);
    shop.pass(Duration.ofSeconds(1));

    assertThat(checkout().isSettled()).isTrue();
  }

  @Test
  void whatCantBeToldForTwoDaysIsACase() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.loseAnswer(ACKNOWLEDGE);
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.jobs.all().forEach(job -> job.park("Given up.", shop.clock.instant()));

    shop.pass(Duration.ofHours(49));

    assertThat(openCases()).containsExactly(ReviewKind.NOT_ACKNOWLEDGED);
    assertThat(checkout().looks().nextAt()).isEmpty();
    assertThat(onlyOrder().state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void whatCantBeToldOnceMoreAfterItsCaseWasClosedIsAnotherCase() {
    whatCantBeToldForTwoDaysIsACase();
    shop.reviewCases.all().get(0).close("CLOSE by kim.", shop.clock.instant());
    shop.jobs.all().forEach(job -> job.park("Given up.", shop.clock.instant()));

    checkout().push(shop.clock.instant(), shop.clock.instant());
    shop.pass(Duration.ofSeconds(1));

    assertThat(shop.reviewCases.all()).hasSize(2);
    assertThat(openCases()).containsExactly(ReviewKind.NOT_ACKNOWLEDGED);
  }

  @Test
  void anOrderThatIsPlacedThoughItsMoneyWasSaidToBeLostWaits() {
    KustomOrderId orderId = started();
    pay(orderId);
    shop.kustom.cancel(orderId);
    WatchedOrder watched = WatchedOrder.of(checkout());
    WatchUseCases.desk(shop)
        .unplaced(watched, new Sighting.Lost(shop.kustom.readPurchase(orderId).result().get()));
    shop.reviewCases.all().get(0).close("CLOSE by kim.", shop.clock.instant());

    ConfirmationUseCases.confirm(shop).confirm(cart.id());

    assertThat(onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(openCases()).containsExactly(ReviewKind.AUTHORIZATION_LOST);
  }

  @Test
  void aPlacementThatFailsOnAfterItsCaseWasClosedIsAnotherCase() {
    pay(started());
    WatchDesk desk = WatchUseCases.desk(shop);
    for (int failure = 1; failure <= 14; failure++) {
      desk.placementFailed(checkout().checkoutId(), "NullPointerException");
      if (failure == 7) {
        shop.reviewCases.all().get(0).close("CLOSE by kim.", shop.clock.instant());
        assertThat(openCases()).isEmpty();
      }
    }

    assertThat(shop.reviewCases.all()).hasSize(2);
    assertThat(openCases()).containsExactly(ReviewKind.PLACEMENT_FAILED);
  }

  private KustomOrderId started() {
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    shop.kustom.takeCalls();
    return shop.kustom.orderIds().get(0);
  }

  private void pay(KustomOrderId orderId) {
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }

  private KustomCheckout checkout() {
    return shop.checkouts.all().get(0);
  }

  private Instant nextLook() {
    return checkout().looks().nextAt().orElseThrow();
  }

  private Order onlyOrder() {
    assertThat(shop.orders.all()).hasSize(1);
    return shop.orders.all().get(0);
  }

  private List<ReviewKind> openCases() {
    return shop.reviewCases.all().stream()
        .filter(ReviewCase::isOpen)
        .map(ReviewCase::kind)
        .toList();
  }
}
