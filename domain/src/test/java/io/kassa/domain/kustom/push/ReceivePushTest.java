package io.kassa.domain.kustom.push;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.ACKNOWLEDGE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ_PURCHASE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.SET_REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReceivePushTest {

  @RegisterExtension private final Shop shop = new Shop();
  private final ReceivePush receive = PushUseCases.receivePush(shop);
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void aPaidOrderIsReadFromOrderManagementPlacedAndAcknowledged() {
    KustomOrderId orderId = paid();

    push(orderId);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(shop.kustom.takeCalls())
        .containsExactly(READ_PURCHASE, SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
    assertThat(checkout().isSettled()).isTrue();
    assertThat(checkout().looks().nextAt()).isEmpty();
  }

  @Test
  void aPushIsRecordedBeforeKustomIsAsked() {
    KustomOrderId orderId = paid();
    shop.kustom.during(
        READ_PURCHASE,
        () -> {
          assertThat(checkout().looks().pushes()).isEqualTo(1);
          assertThat(checkout().looks().nextAt())
              .contains(shop.clock.instant().plus(shop.purchaseSettings.pushAttempt()));
        });

    push(orderId);

    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void aPushThatComesAgainIsAcknowledgedAgainAndOrdersNothing() {
    KustomOrderId orderId = paid();
    push(orderId);
    shop.kustom.takeCalls();

    push(orderId);

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.payments.all()).hasSize(1);
    assertThat(shop.kustom.takeCalls()).containsExactly(SET_REFERENCES, ACKNOWLEDGE, READ_PURCHASE);
  }

  @Test
  void aPushAfterTheConfirmationIsAcknowledgedAgain() {
    KustomOrderId orderId = paid();
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.kustom.takeCalls();

    push(orderId);

    assertThat(shop.kustom.takeCalls()).contains(ACKNOWLEDGE);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void anAcknowledgementThatFailsAfterAPushIsMadeUpForByTheJob() {
    KustomOrderId orderId = paid();
    push(orderId);
    shop.kustom.loseAnswer(ACKNOWLEDGE);

    push(orderId);
    assertThat(checkout().isSettled()).isFalse();

    shop.pass(Duration.ofMinutes(1));
    assertThat(checkout().isSettled()).isTrue();
  }

  @Test
  void whatOrderManagementDoesNotKnowYetIsReadFromTheCheckout() {
    KustomOrderId orderId = paid();
    shop.kustom.refuse(READ_PURCHASE, Refusals.notFound());

    push(orderId);

    assertThat(shop.kustom.takeCalls()).startsWith(READ_PURCHASE, READ);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void aKustomThatDoesNotAnswerCancelsNothingAndIsAskedAgainByOurselves() {
    KustomOrderId orderId = paid();
    shop.kustom.loseAnswer(READ_PURCHASE);

    assertRejectedAs(ErrorCode.NOT_DONE_YET, () -> push(orderId));
    assertThat(shop.orders.all()).isEmpty();
    assertThat(cart.isOpen()).isTrue();

    shop.pass(Duration.ofSeconds(6));
    assertThat(shop.orders.all()).hasSize(1);
    assertThat(checkout().isSettled()).isTrue();
  }

  @Test
  void aPushAboutAnUnpaidOrderIsToBeRepeated() {
    KustomOrderId orderId = started();

    assertRejectedAs(ErrorCode.NOT_DONE_YET, () -> push(orderId));

    assertThat(cart.isOpen()).isTrue();
    assertThat(checkout().state()).isEqualTo(KustomCheckout.State.OPEN);
  }

  @Test
  void whatKustomHasForgottenAltogetherIsNotTakenForCancelled() {
    KustomOrderId orderId = paid();
    shop.kustom.forget(orderId);

    assertRejectedAs(ErrorCode.NOT_DONE_YET, () -> push(orderId));

    assertThat(checkout().state()).isEqualTo(KustomCheckout.State.OPEN);
    assertThat(checkout().looks().nextAt()).isPresent();
  }

  @Test
  void anOrderThatWasReplacedIsPlacedIfItWasPaidAllTheSame() {
    KustomOrderId orderId = paid();
    checkout().abandon();

    push(orderId);

    assertThat(cart.order()).isPresent();
    assertThat(ConfirmationUseCases.confirm(shop).confirm(cart.id()))
        .isEqualTo("checkout_complete");
  }

  @Test
  void anOrderWhoseCreationNobodySawSucceedIsRecognisedByItsToken() {
    KustomOrderId orderId = paid();
    String token = token();
    shop.kustom.loseAnswer(CREATE);
    Cart other = shop.aCartWithTwoShirts();
    assertRejectedAs(
        ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE,
        () -> CheckoutUseCases.startCheckout(shop).start(other.id(), KustomOrderFixture.URLS));
    KustomOrderId lost = shop.kustom.createUnseen();
    shop.kustom.pay(lost, KustomAddressFixture.kimInStockholm());

    push(lost, token());

    assertThat(other.order()).isPresent();
    assertThat(cart.order()).isEmpty();
    push(orderId, token);
    assertThat(shop.orders.all()).hasSize(2);
  }

  @Test
  void anIdThatGotLostOnTheWayIsNotNeeded() {
    KustomOrderId orderId = paid();

    receive.receive(Optional.empty(), Optional.of(token()));
    receive.receive(Optional.of("{checkout.order.id}"), Optional.of(token()));

    assertThat(cart.order()).isPresent();
    assertThat(shop.kustom.referencesOf(orderId)).isPresent();
  }

  @Test
  void whoeverHasNoTokenOrAnotherOneIsRefusedAndNothingIsRecorded() {
    KustomOrderId orderId = paid();
    String token = token();

    assertRejectedAs(
        ErrorCode.UNAUTHENTICATED,
        () -> receive.receive(Optional.of(orderId.value()), Optional.empty()));
    assertRejectedAs(ErrorCode.UNAUTHENTICATED, () -> push(orderId, " "));
    assertRejectedAs(ErrorCode.FORBIDDEN, () -> push(orderId, "wrong"));
    assertRejectedAs(ErrorCode.FORBIDDEN, () -> push(new KustomOrderId("another"), token));
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> push(new KustomOrderId("another"), "wrong"));

    assertThat(checkout().looks().pushes()).isZero();
    assertThat(cart.order()).isEmpty();
  }

  private KustomOrderId paid() {
    KustomOrderId orderId = started();
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
    return orderId;
  }

  private KustomOrderId started() {
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    shop.kustom.takeCalls();
    return shop.kustom.orderIds().get(0);
  }

  private void push(KustomOrderId orderId) {
    push(orderId, token());
  }

  private void push(KustomOrderId orderId, String token) {
    receive.receive(Optional.of(orderId.value()), Optional.of(token));
  }

  private String token() {
    String address = shop.kustom.lastOrder().callbacks().push();
    return address.substring(address.indexOf("token=") + "token=".length());
  }

  private KustomCheckout checkout() {
    return shop.checkouts.all().get(0);
  }
}
