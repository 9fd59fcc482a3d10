package io.kassa.domain.kustom.checkout;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.MerchantUrls;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartKustomCheckoutTest {

  private final CheckoutScene scene = new CheckoutScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void theFirstCheckoutCreatesAnOrderForWhatTheCartCosts() {
    assertThat(scene.start()).isEqualTo("<div>checkout</div>");

    NewKustomOrder order = scene.shop.kustom.lastOrder();
    assertThat(scene.shop.kustom.takeCalls()).containsExactly(CREATE);
    assertThat(order.cartId()).isEqualTo(scene.cart.id());
    assertThat(order.sale().amounts().orderAmount()).isEqualTo(44700);
    assertThat(order.merchantUrls()).isEqualTo(KustomOrderFixture.URLS);
    assertThat(order.callbacks().push())
        .matches(
            "https://kassa\\.example\\.com/ingress/kustom/webhook/push"
                + "\\?kustom_order_id=\\{checkout\\.order\\.id}&token=[A-Za-z0-9_-]{43}");
  }

  @Test
  void theCartIsMarkedWithKustomsId() {
    scene.start();

    assertThat(scene.cart.contents().visibleFields())
        .containsEntry("kustomOrderId", FieldValue.text(scene.onlyOrder().value()));
    assertThat(scene.living().orderId()).contains(scene.onlyOrder());
  }

  @Test
  void aRefusedOrderIsToldAndTheClaimLetGo() {
    scene.shop.kustom.refuse(CREATE, Refusals.badValue());

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_REFUSED, scene::start);
    assertThat(scene.start()).isEqualTo("<div>checkout</div>");

    assertThat(scene.shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.EXPIRED, KustomCheckout.State.OPEN);
  }

  @Test
  void aCreationWithoutAnAnswerIsToldAndTheClaimLetGo() {
    scene.shop.kustom.loseAnswer(CREATE);

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, scene::start);

    assertThat(scene.start()).isEqualTo("<div>checkout</div>");
  }

  @Test
  void whoComesWhileAnotherCreatesWaitsForIt() {
    CheckoutStep first = CheckoutUseCases.desk(scene.shop).next(scene.cart.id());

    assertThat(first).isInstanceOf(CheckoutStep.Create.class);
    assertThat(CheckoutUseCases.desk(scene.shop).next(scene.cart.id()))
        .isInstanceOf(CheckoutStep.Wait.class);
  }

  @Test
  void whoeverClaimedAndNeverCameBackIsWaitedForUntilTheLeaseIsOver() {
    CheckoutUseCases.desk(scene.shop).next(scene.cart.id());
    scene.shop.clock.advance(Duration.ofSeconds(5));
    scene.shop.clock.tick(Duration.ofMillis(100));

    assertThat(scene.start()).isEqualTo("<div>checkout</div>");

    assertThat(scene.shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.ABANDONED, KustomCheckout.State.OPEN);
  }

  @Test
  void aClaimWhoseLeaseIsOverIsTakenOverAndTheFirstComerGetsTheOthersOrder() {
    scene.shop.kustom.during(
        CREATE,
        () -> {
          scene.shop.clock.advance(scene.shop.settings.checkoutWait().minusSeconds(1));
          assertThat(CheckoutUseCases.desk(scene.shop).next(scene.cart.id()))
              .isInstanceOf(CheckoutStep.Wait.class);
          scene.shop.clock.advance(Duration.ofSeconds(1));
          scene.start();
          scene.shop.clock.advance(scene.shop.settings.checkoutWait().negated());
        });

    assertThat(scene.start()).isEqualTo("<div>checkout</div>");

    assertThat(scene.shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.ABANDONED, KustomCheckout.State.OPEN);
  }

  @Test
  void whatCantBeBoughtIsNotCheckedOut() {
    Cart empty = scene.shop.anEmptyCart();

    assertRejectedAs(
        ErrorCode.CART_EMPTY, () -> scene.startCheckout.start(empty.id(), KustomOrderFixture.URLS));
    assertRejectedAs(
        ErrorCode.NOT_FOUND,
        () -> scene.startCheckout.start(CartId.random(), KustomOrderFixture.URLS));
    scene.shop.products.remove("TS001");
    assertRejectedAs(ErrorCode.PRODUCT_NOT_FOUND, scene::start);
    assertThat(scene.shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void pagesThatKustomWouldNotTakeAreRejectedBeforeAnythingElse() {
    MerchantUrls http = new MerchantUrls("http://scene.shop.example.com", "", "");

    assertRejectedAs(ErrorCode.INVALID_URL, () -> scene.startCheckout.start(CartId.random(), http));
  }
}
