package io.kassa.domain.kustom.checkout;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.ABORT;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.workbench.Shop;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReuseKustomOrderTest {

  private final CheckoutScene scene = new CheckoutScene();
  @RegisterExtension private final Shop shop = scene.shop;

  @Test
  void theSecondCheckoutShowsTheSameOrder() {
    scene.start();
    scene.shop.kustom.takeCalls();

    assertThat(scene.start()).isEqualTo("<div>checkout</div>");

    assertThat(scene.shop.kustom.takeCalls()).containsExactly(READ);
    assertThat(scene.shop.checkouts.all()).hasSize(1);
  }

  @Test
  void anOrderOfACartThatChangedIsShownOnceKustomShowsTheChange() {
    scene.start();
    scene.addACap();
    scene.shop.kustom.takeCalls();

    scene.start();

    assertThat(scene.shop.kustom.takeCalls()).containsExactly(UPDATE, READ);
    assertThat(scene.read(scene.onlyOrder()).amount()).isEqualTo(sek("547.50"));
  }

  @Test
  void anOrderThatKustomForgotIsReplaced() {
    scene.start();
    KustomOrderId forgotten = scene.onlyOrder();
    scene.shop.kustom.forget(forgotten);
    scene.shop.kustom.takeCalls();

    scene.start();

    assertThat(scene.shop.kustom.takeCalls()).containsExactly(READ, CREATE);
    assertThat(scene.living().orderId()).contains(scene.onlyOrder());
    assertThat(scene.onlyOrder()).isNotEqualTo(forgotten);
    assertThat(scene.cart.contents().visibleFields())
        .containsEntry("kustomOrderId", FieldValue.text(scene.onlyOrder().value()));
    assertThat(scene.shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.ABANDONED, KustomCheckout.State.OPEN);
  }

  @Test
  void anOrderThatKustomForgotBeforeItHeardOfAChangeIsReplaced() {
    scene.start();
    scene.addACap();
    scene.shop.kustom.forget(scene.onlyOrder());
    scene.shop.kustom.takeCalls();

    scene.start();

    assertThat(scene.shop.kustom.takeCalls()).containsExactly(UPDATE, READ, CREATE);
    assertThat(scene.shop.kustom.lastOrder().sale().amounts().orderAmount()).isEqualTo(54750);
  }

  @Test
  void anOrderOfAnotherCountryIsAbortedAndReplaced() {
    scene.start();
    scene.sendTo("NO");
    scene.shop.kustom.takeCalls();

    scene.start();

    assertThat(scene.shop.kustom.takeCalls()).containsExactly(READ, ABORT, CREATE);
    assertThat(scene.shop.kustom.lastOrder().market().country()).isEqualTo(new CountryCode("NO"));
  }

  @Test
  void anOrderThatCantBeAbortedIsNotReplaced() {
    scene.start();
    scene.sendTo("NO");
    scene.shop.kustom.loseAnswer(ABORT);

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, scene::start);
    assertThat(scene.shop.checkouts.all()).hasSize(1);
  }

  @Test
  void anOrderThatIsPaidBeforeItCanBeAbortedIsPlaced() {
    scene.start();
    KustomOrderId orderId = scene.onlyOrder();
    scene.sendTo("NO");
    scene.shop.kustom.during(ABORT, () -> scene.pay(orderId));

    assertThat(scene.start()).isEqualTo("<div>receipt</div>");

    assertThat(scene.cart.order()).isPresent();
  }

  @Test
  void anOrderThatIsPaidAlreadyIsPlacedAndItsReceiptShown() {
    scene.start();
    scene.pay(scene.onlyOrder());

    assertThat(scene.start()).isEqualTo("<div>receipt</div>");
    assertThat(scene.start()).isEqualTo("<div>receipt</div>");

    assertThat(scene.cart.order()).isPresent();
    assertThat(scene.shop.orders.all()).hasSize(1);
  }

  @Test
  void anOrderThatIsPaidBetweenReadingAndUpdatingIsPlaced() {
    scene.start();
    KustomOrderId orderId = scene.onlyOrder();
    scene.addACap();
    scene.shop.kustom.during(UPDATE, () -> scene.pay(orderId));

    assertThat(scene.start()).isEqualTo("<div>receipt</div>");

    assertThat(scene.shop.orders.all()).hasSize(1);
    assertThat(scene.shop.orders.all().get(0).basket().amountToPay()).isEqualTo(sek("447.00"));
  }

  @Test
  void aPaidCartWhoseOrderKustomForgotGetsNoOther() {
    scene.start();
    scene.pay(scene.onlyOrder());
    scene.start();
    scene.shop.kustom.forget(scene.onlyOrder());

    assertRejectedAs(ErrorCode.CART_COMPLETED, scene::start);
  }

  @Test
  void aCartThatWasEmptiedIsNotCheckedOutAgain() {
    scene.start();
    UUID item = scene.cart.contents().items().get(0).itemId();

    scene.shop.change(scene.cart.id(), new RemoveItem(item));

    assertRejectedAs(ErrorCode.CART_EMPTY, scene::start);
  }

  @Test
  void aProductThatIsNotSoldAnyMoreStopsTheCheckout() {
    scene.start();

    scene.shop.products.remove("TS001");

    assertRejectedAs(ErrorCode.PRODUCT_NOT_FOUND, scene::start);
  }

  @Test
  void whatIsPaidIsPlacedEvenIfAProductIsNotSoldAnyMore() {
    scene.start();
    scene.pay(scene.onlyOrder());

    scene.shop.products.remove("TS001");

    assertThat(scene.start()).isEqualTo("<div>receipt</div>");
    assertThat(scene.shop.orders.all().get(0).state()).isEqualTo(OrderState.PENDING);
  }

  @Test
  void aCartThatBecameAnOrderAnotherWayIsNotPaidAgain() {
    scene.start();

    CartFixture.complete(scene.cart);

    assertRejectedAs(ErrorCode.CART_COMPLETED, scene::start);
  }
}
