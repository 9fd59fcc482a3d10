package io.kassa.domain.kustom.watch;

import static io.kassa.domain.kustom.FakeKustomOrders.Call.ACKNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order can't be placed, or Kustom can't be told of it. */
class WatchInTroubleTest {

  private final WatchScene scene = new WatchScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void aPlacementThatFailsAgainAndAgainIsACaseAndTriedOn() {
    scene.pay(scene.started());
    WatchDesk desk = WatchUseCases.desk(shop);
    for (int failure = 0; failure < 4; failure++) {
      desk.placementFailed(scene.checkout().checkoutId(), "NullPointerException");
    }
    assertThat(scene.openCases()).isEmpty();

    desk.placementFailed(scene.checkout().checkoutId(), "NullPointerException");

    assertThat(scene.openCases()).containsExactly(ReviewKind.PLACEMENT_FAILED);
    assertThat(scene.checkout().looks().paidSince()).isPresent();
    shop.pass(WatchScene.INTERVAL);
    assertThat(scene.cart.order()).isPresent();
    assertThat(scene.openCases()).isEmpty();
  }

  @Test
  void aPlacementThatFailsOnAfterItsCaseWasClosedIsAnotherCase() {
    scene.pay(scene.started());
    WatchDesk desk = WatchUseCases.desk(shop);
    for (int failure = 1; failure <= 14; failure++) {
      desk.placementFailed(scene.checkout().checkoutId(), "NullPointerException");
      if (failure == 7) {
        shop.reviewCases.all().get(0).close("CLOSE by kim.", shop.clock.instant());
        assertThat(scene.openCases()).isEmpty();
      }
    }

    assertThat(shop.reviewCases.all()).hasSize(2);
    assertThat(scene.openCases()).containsExactly(ReviewKind.PLACEMENT_FAILED);
  }

  @Test
  void aSettlementThatNobodyWorksAtIsBegunAnew() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.loseAnswer(ACKNOWLEDGE);
    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());
    shop.jobs.all().forEach(job -> job.park("Somebody stopped it.", shop.clock.instant()));

    shop.pass(WatchScene.INTERVAL);
    shop.pass(Duration.ofSeconds(1));

    assertThat(scene.checkout().isSettled()).isTrue();
  }

  @Test
  void whatCantBeToldForTwoDaysIsACase() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.loseAnswer(ACKNOWLEDGE);
    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());
    shop.jobs.all().forEach(job -> job.park("Given up.", shop.clock.instant()));

    shop.pass(Duration.ofHours(49));

    assertThat(scene.openCases()).containsExactly(ReviewKind.NOT_ACKNOWLEDGED);
    assertThat(scene.checkout().looks().nextAt()).isEmpty();
    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void whatCantBeToldOnceMoreAfterItsCaseWasClosedIsAnotherCase() {
    whatCantBeToldForTwoDaysIsACase();
    shop.reviewCases.all().get(0).close("CLOSE by kim.", shop.clock.instant());
    shop.jobs.all().forEach(job -> job.park("Given up.", shop.clock.instant()));

    scene.checkout().push(shop.clock.instant(), shop.clock.instant());
    shop.pass(Duration.ofSeconds(1));

    assertThat(shop.reviewCases.all()).hasSize(2);
    assertThat(scene.openCases()).containsExactly(ReviewKind.NOT_ACKNOWLEDGED);
  }
}
