package io.kassa.domain.kustom.confirmation;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.ACKNOWLEDGE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ_PURCHASE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.SET_REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.workbench.Shop;
import org.junit.jupiter.api.Test;

class ConfirmKustomOrderTest {

  private final Shop shop = new Shop();
  private final ConfirmKustomOrder confirm = ConfirmationUseCases.confirm(shop);
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void anOrderThatIsNotPaidYetKeepsItsStatusAndTheCartStaysOpen() {
    started();

    assertThat(confirm.confirm(cart.id())).isEqualTo("checkout_incomplete");

    assertThat(cart.isOpen()).isTrue();
    assertThat(shop.orders.all()).isEmpty();
  }

  @Test
  void anOrderThatIsPaidIsPlacedAndAcknowledged() {
    KustomOrderId orderId = started();
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());

    assertThat(confirm.confirm(cart.id())).isEqualTo("checkout_complete");

    assertThat(cart.order()).isPresent();
    assertThat(shop.kustom.takeCalls())
        .containsExactly(READ, SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
  }

  @Test
  void whatIsConfirmedIsConfirmedAgainWithoutAskingKustom() {
    KustomOrderId orderId = started();
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
    confirm.confirm(cart.id());
    shop.kustom.takeCalls();

    assertThat(confirm.confirm(cart.id())).isEqualTo("checkout_complete");

    assertThat(shop.kustom.takeCalls()).isEmpty();
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void anAcknowledgementThatFailedIsRepeatedWithTheNextConfirmation() {
    KustomOrderId orderId = started();
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
    shop.kustom.loseAnswer(ACKNOWLEDGE);
    assertThat(confirm.confirm(cart.id())).isEqualTo("checkout_complete");
    shop.kustom.takeCalls();

    shop.clock.advance(shop.settings.checkoutWait());
    assertThat(confirm.confirm(cart.id())).isEqualTo("checkout_complete");

    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
  }

  @Test
  void aKustomThatDoesNotAnswerIsToldAndNothingHasChanged() {
    started();
    shop.kustom.loseAnswer(READ);

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, () -> confirm.confirm(cart.id()));
    assertThat(cart.isOpen()).isTrue();
  }

  @Test
  void aKustomThatForgotTheOrderIsTold() {
    shop.kustom.forget(started());

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_REFUSED, () -> confirm.confirm(cart.id()));
  }

  @Test
  void credentialsThatAreNotLetInAreOurTroubleNotTheOrders() {
    started();
    shop.kustom.refuse(READ, Refusals.notLetIn());

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, () -> confirm.confirm(cart.id()));
  }

  @Test
  void aCartThatWasNeverCheckedOutCantBeConfirmed() {
    assertRejectedAs(ErrorCode.CHECKOUT_NOT_STARTED, () -> confirm.confirm(cart.id()));
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> confirm.confirm(CartId.random()));
  }

  private KustomOrderId started() {
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    shop.kustom.takeCalls();
    return shop.kustom.orderIds().get(0);
  }
}
