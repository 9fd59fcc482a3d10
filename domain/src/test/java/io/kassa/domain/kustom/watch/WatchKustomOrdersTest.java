package io.kassa.domain.kustom.watch;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is asked of Kustom until an order is settled or can't be paid any more. */
class WatchKustomOrdersTest {

  private final WatchScene scene = new WatchScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void whatIsPaidIsPlacedWithinTheIntervalThoughNobodyConfirmsAndNobodyCalls() {
    scene.pay(scene.started());

    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.cart.order()).isPresent();
    assertThat(scene.checkout().isSettled()).isTrue();
    assertThat(scene.checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void whatIsNotPaidIsAskedAboutAgainWithinTheInterval() {
    scene.started();
    Instant begin = shop.clock.instant();
    assertThat(scene.checkout().looks().nextAt().orElseThrow())
        .isBetween(begin.plusSeconds(60), begin.plus(WatchScene.INTERVAL));

    shop.pass(WatchScene.INTERVAL);

    assertThat(shop.kustom.takeCalls()).containsExactly(READ);
    assertThat(scene.checkout().looks().nextAt().orElseThrow())
        .isBetween(shop.clock.instant(), shop.clock.instant().plus(WatchScene.INTERVAL));
  }

  @Test
  void nobodyElseLooksAtWhatSomebodyIsLookingAt() {
    scene.started();
    shop.clock.advance(WatchScene.INTERVAL);

    assertThat(WatchUseCases.desk(shop).claim()).isPresent();
    assertThat(WatchUseCases.desk(shop).claim()).isEmpty();

    shop.clock.advance(shop.settings.checkoutWait());
    assertThat(WatchUseCases.desk(shop).claim()).isPresent();
  }

  @Test
  void whileKustomIsSilentItIsAskedMoreAndMoreSeldomButNeverLaterThanTheInterval() {
    scene.pay(scene.started());
    shop.clock.advance(WatchScene.INTERVAL);
    for (int look = 0; look < 12; look++) {
      shop.kustom.loseAnswer(READ);
      shop.work();
      Duration pause = Duration.between(shop.clock.instant(), nextLook());
      assertThat(pause).isPositive().isLessThanOrEqualTo(WatchScene.INTERVAL);
      shop.clock.advance(pause);
    }
    assertThat(scene.cart.order()).isEmpty();

    shop.work();

    assertThat(scene.cart.order()).isPresent();
  }

  @Test
  void whatNeitherApiKnowsTwiceCantBePaidAnyMoreAndTheCartIsFree() {
    shop.kustom.forget(scene.started());

    shop.pass(WatchScene.INTERVAL);
    assertThat(scene.checkout().state()).isEqualTo(KustomCheckout.State.OPEN);

    shop.pass(WatchScene.INTERVAL);
    assertThat(scene.checkout().state()).isEqualTo(KustomCheckout.State.EXPIRED);
    assertThat(scene.checkout().looks().nextAt()).isEmpty();
    assertThat(SyncFields.of(scene.cart.contents())).isEqualTo(SyncFields.none());
    assertThat(shop.reviewCases.all()).isEmpty();
    assertThat(CheckoutUseCases.startCheckout(shop).start(scene.cart.id(), KustomOrderFixture.URLS))
        .isEqualTo("<div>checkout</div>");
  }

  @Test
  void whatTheCheckoutForgotButOrderManagementKnowsIsPlaced() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.forgetCheckout(orderId);

    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.cart.order()).isPresent();
  }

  @Test
  void anOrderThatWasReplacedIsLookedAfterToo() {
    KustomOrderId replaced = scene.started();
    scene.checkout().abandon();
    CheckoutUseCases.startCheckout(shop).start(scene.cart.id(), KustomOrderFixture.URLS);
    scene.pay(replaced);

    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.cart.order()).isPresent();
    assertThat(scene.checkout().isCompleted()).isTrue();
  }

  @Test
  void twoOrdersOfOneCartThatAreBothPaidAreOneOrderAndACase() {
    KustomOrderId replaced = scene.started();
    scene.checkout().abandon();
    CheckoutUseCases.startCheckout(shop).start(scene.cart.id(), KustomOrderFixture.URLS);
    scene.pay(replaced);
    scene.pay(shop.kustom.orderIds().get(1));

    shop.pass(WatchScene.INTERVAL);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.payments.all()).hasSize(2);
    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(scene.openCases()).containsExactly(ReviewKind.SECOND_PAYMENT);
  }

  @Test
  void anOrderWhoseCreationNobodySawSucceedWaitsForAPushAndIsThenGivenUp() {
    shop.kustom.loseAnswer(CREATE);
    assertRejectedAs(
        ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE,
        () -> CheckoutUseCases.startCheckout(shop).start(scene.cart.id(), KustomOrderFixture.URLS));

    shop.pass(WatchScene.INTERVAL);
    assertThat(scene.checkout().state()).isEqualTo(KustomCheckout.State.ABANDONED);

    shop.pass(Duration.ofDays(2));
    assertThat(scene.checkout().state()).isEqualTo(KustomCheckout.State.EXPIRED);
    assertThat(shop.kustom.takeCalls()).containsExactly(CREATE);
  }

  private Instant nextLook() {
    return scene.checkout().looks().nextAt().orElseThrow();
  }
}
