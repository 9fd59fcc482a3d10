package io.kassa.domain.kustom.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kustom has given up what was paid. */
class LostMoneyTest {

  private final WatchScene scene = new WatchScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void aPurchaseThatIsCancelledAtKustomIsACaseAndNoOrder() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.cancel(orderId);
    shop.kustom.forgetCheckout(orderId);

    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.cart.order()).isEmpty();
    assertThat(scene.openCases()).containsExactly(ReviewKind.AUTHORIZATION_LOST);
    assertThat(scene.checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void anOrderWhoseMoneyIsLostAfterItWasConfirmedWaits() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.cancel(orderId);

    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());

    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(scene.onlyOrder().reviewReason().orElseThrow()).contains("CANCELLED");
    assertThat(scene.openCases()).containsExactly(ReviewKind.AUTHORIZATION_LOST);
  }

  @Test
  void anOrderThatIsPlacedThoughItsMoneyWasSaidToBeLostWaits() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.cancel(orderId);
    WatchedOrder watched = WatchedOrder.of(scene.checkout());
    WatchUseCases.desk(shop)
        .unplaced(watched, new Sighting.Lost(shop.kustom.readPurchase(orderId).result().get()));
    shop.reviewCases.all().get(0).close("CLOSE by kim.", shop.clock.instant());

    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());

    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(scene.openCases()).containsExactly(ReviewKind.AUTHORIZATION_LOST);
  }
}
