package io.kassa.domain.kustom.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.payment.AuthorizationState;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kustom has not decided about the payer, or does not trust her. */
class DoubtedPayerTest {

  private final WatchScene scene = new WatchScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void anOrderWaitsWhileKustomHasNotDecidedAboutThePayerAndThenGoesOn() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.decide(orderId, FraudStatus.PENDING);
    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());
    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(scene.openCases()).containsExactly(ReviewKind.FRAUD_PENDING);
    assertThat(authorizationState()).isEqualTo(AuthorizationState.PENDING);

    shop.pass(WatchScene.INTERVAL);
    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    shop.kustom.decide(orderId, FraudStatus.ACCEPTED);
    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(authorizationState()).isEqualTo(AuthorizationState.SUCCESSFUL);
    assertThat(scene.onlyOrder().reviewReason()).isEmpty();
    assertThat(scene.openCases()).isEmpty();
    assertThat(scene.checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void anOrderWhosePayerKustomDoesNotTrustWaitsAndNothingIsCancelled() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.decide(orderId, FraudStatus.PENDING);
    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());
    shop.kustom.decide(orderId, FraudStatus.REJECTED);

    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(scene.onlyOrder().reviewReason()).contains("Kustom does not trust the payer.");
    assertThat(scene.openCases()).containsExactly(ReviewKind.FRAUD_REJECTED);
    assertThat(authorizationState()).isEqualTo(AuthorizationState.FAILED);
  }

  @Test
  void anOrderThatWaitsForSomethingElseTooGoesOnWaiting() {
    KustomOrderId orderId = scene.started();
    scene.pay(orderId);
    shop.kustom.decide(orderId, FraudStatus.PENDING);
    shop.products.remove("TS001");
    ConfirmationUseCases.confirm(shop).confirm(scene.cart.id());
    shop.kustom.decide(orderId, FraudStatus.ACCEPTED);

    shop.pass(WatchScene.INTERVAL);

    assertThat(scene.onlyOrder().state()).isEqualTo(OrderState.PENDING);
    assertThat(scene.onlyOrder().reviewReason())
        .contains("The cart holds a product that is not sold any more.");
    assertThat(scene.openCases()).containsExactly(ReviewKind.PRODUCT_GONE);
  }

  private AuthorizationState authorizationState() {
    return shop.payments
        .findAll(scene.onlyOrder().payments())
        .get(0)
        .authorizations()
        .get(0)
        .state();
  }
}
