package io.kassa.domain.kustom.checkout;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.ABORT;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.CREATE;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.READ;
import static io.kassa.domain.kustom.FakeKustomOrders.Call.UPDATE;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.FieldValue;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.SetAddress;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.MerchantUrls;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.kustom.Refusals;
import io.kassa.domain.workbench.Shop;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartKustomCheckoutTest {

  private final Shop shop = new Shop();
  private final StartKustomCheckout startCheckout = CheckoutUseCases.startCheckout(shop);
  private final Cart cart = shop.aCartWithTwoShirts();

  @AfterEach
  void noKeyIsThereTwice() {
    shop.transactions.run(() -> {});
  }

  @Test
  void theFirstCheckoutCreatesAnOrderForWhatTheCartCosts() {
    assertThat(start()).isEqualTo("<div>checkout</div>");

    NewKustomOrder order = shop.kustom.lastOrder();
    assertThat(shop.kustom.takeCalls()).containsExactly(CREATE);
    assertThat(order.cartId()).isEqualTo(cart.id());
    assertThat(order.amounts().orderAmount()).isEqualTo(44700);
    assertThat(order.merchantUrls()).isEqualTo(KustomOrderFixture.URLS);
    assertThat(order.push())
        .matches(
            "https://kassa\\.example\\.com/ingress/kustom/webhook/push"
                + "\\?kustom_order_id=\\{checkout\\.order\\.id}&token=[A-Za-z0-9_-]{43}");
  }

  @Test
  void theCartIsMarkedWithKustomsId() {
    start();

    assertThat(cart.contents().visibleFields())
        .containsEntry("kustomOrderId", FieldValue.text(onlyOrder().value()));
    assertThat(living().orderId()).contains(onlyOrder());
  }

  @Test
  void theSecondCheckoutShowsTheSameOrder() {
    start();
    shop.kustom.takeCalls();

    assertThat(start()).isEqualTo("<div>checkout</div>");

    assertThat(shop.kustom.takeCalls()).containsExactly(READ);
    assertThat(shop.checkouts.all()).hasSize(1);
  }

  @Test
  void anOrderOfACartThatChangedIsBroughtUpToDate() {
    start();
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
    shop.kustom.takeCalls();

    start();

    assertThat(shop.kustom.takeCalls()).containsExactly(READ, UPDATE);
    assertThat(read(onlyOrder()).amount()).isEqualTo(sek("547.50"));
  }

  @Test
  void anOrderThatKustomForgotIsReplaced() {
    start();
    KustomOrderId forgotten = onlyOrder();
    shop.kustom.forget(forgotten);
    shop.kustom.takeCalls();

    start();

    assertThat(shop.kustom.takeCalls()).containsExactly(READ, CREATE);
    assertThat(living().orderId()).contains(onlyOrder());
    assertThat(onlyOrder()).isNotEqualTo(forgotten);
    assertThat(cart.contents().visibleFields())
        .containsEntry("kustomOrderId", FieldValue.text(onlyOrder().value()));
    assertThat(shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.ABANDONED, KustomCheckout.State.OPEN);
  }

  @Test
  void anOrderThatKustomForgetsBetweenReadingAndUpdatingIsReplaced() {
    start();
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
    shop.kustom.refuse(UPDATE, Refusals.notFound());
    shop.kustom.takeCalls();

    start();

    assertThat(shop.kustom.takeCalls()).containsExactly(READ, UPDATE, CREATE);
    assertThat(shop.kustom.lastOrder().amounts().orderAmount()).isEqualTo(54750);
  }

  @Test
  void anOrderOfAnotherCountryIsAbortedAndReplaced() {
    start();
    sendTo("NO");
    shop.kustom.takeCalls();

    start();

    assertThat(shop.kustom.takeCalls()).containsExactly(READ, ABORT, CREATE);
    assertThat(shop.kustom.lastOrder().market().country()).isEqualTo(new CountryCode("NO"));
  }

  @Test
  void anOrderThatCantBeAbortedIsNotReplaced() {
    start();
    sendTo("NO");
    shop.kustom.loseAnswer(ABORT);

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, this::start);
    assertThat(shop.checkouts.all()).hasSize(1);
  }

  @Test
  void anOrderThatIsPaidBeforeItCanBeAbortedIsPlaced() {
    start();
    KustomOrderId orderId = onlyOrder();
    sendTo("NO");
    shop.kustom.during(ABORT, () -> pay(orderId));

    assertThat(start()).isEqualTo("<div>receipt</div>");

    assertThat(cart.order()).isPresent();
  }

  @Test
  void anOrderThatIsPaidAlreadyIsPlacedAndItsReceiptShown() {
    start();
    pay(onlyOrder());

    assertThat(start()).isEqualTo("<div>receipt</div>");
    assertThat(start()).isEqualTo("<div>receipt</div>");

    assertThat(cart.order()).isPresent();
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void anOrderThatIsPaidBetweenReadingAndUpdatingIsPlaced() {
    start();
    KustomOrderId orderId = onlyOrder();
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));
    shop.kustom.during(UPDATE, () -> pay(orderId));

    assertThat(start()).isEqualTo("<div>receipt</div>");

    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.orders.all().get(0).basket().amountToPay()).isEqualTo(sek("447.00"));
  }

  @Test
  void aPaidCartWhoseOrderKustomForgotGetsNoOther() {
    start();
    pay(onlyOrder());
    start();
    shop.kustom.forget(onlyOrder());

    assertRejectedAs(ErrorCode.CART_COMPLETED, this::start);
  }

  @Test
  void aRefusedOrderIsToldAndTheClaimLetGo() {
    shop.kustom.refuse(CREATE, Refusals.badValue());

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_REFUSED, this::start);
    assertThat(start()).isEqualTo("<div>checkout</div>");

    assertThat(shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.ABANDONED, KustomCheckout.State.OPEN);
  }

  @Test
  void aCreationWithoutAnAnswerIsToldAndTheClaimLetGo() {
    shop.kustom.loseAnswer(CREATE);

    assertRejectedAs(ErrorCode.PAYMENT_PROVIDER_UNAVAILABLE, this::start);

    assertThat(start()).isEqualTo("<div>checkout</div>");
  }

  @Test
  void whoComesWhileAnotherCreatesWaitsForIt() {
    CheckoutStep first = CheckoutUseCases.desk(shop).next(cart.id());

    assertThat(first).isInstanceOf(CheckoutStep.Create.class);
    assertThat(CheckoutUseCases.desk(shop).next(cart.id())).isInstanceOf(CheckoutStep.Wait.class);
  }

  @Test
  void aClaimWhoseLeaseIsOverIsTakenOverAndTheFirstComerGetsTheOthersOrder() {
    shop.kustom.during(
        CREATE,
        () -> {
          shop.clock.advance(shop.settings.checkoutWait().minusSeconds(1));
          assertThat(CheckoutUseCases.desk(shop).next(cart.id()))
              .isInstanceOf(CheckoutStep.Wait.class);
          shop.clock.advance(java.time.Duration.ofSeconds(1));
          start();
          shop.clock.advance(shop.settings.checkoutWait().negated());
        });

    assertThat(start()).isEqualTo("<div>checkout</div>");

    assertThat(shop.checkouts.all())
        .extracting(KustomCheckout::state)
        .containsExactly(KustomCheckout.State.ABANDONED, KustomCheckout.State.OPEN);
  }

  @Test
  void whatCantBeBoughtIsNotCheckedOut() {
    Cart empty = shop.anEmptyCart();

    assertRejectedAs(
        ErrorCode.CART_EMPTY, () -> startCheckout.start(empty.id(), KustomOrderFixture.URLS));
    assertRejectedAs(
        ErrorCode.NOT_FOUND, () -> startCheckout.start(CartId.random(), KustomOrderFixture.URLS));
    shop.products.remove("TS001");
    assertRejectedAs(ErrorCode.PRODUCT_NOT_FOUND, this::start);
    assertThat(shop.kustom.takeCalls()).isEmpty();
  }

  @Test
  void pagesThatKustomWouldNotTakeAreRejectedBeforeAnythingElse() {
    MerchantUrls http = new MerchantUrls("http://shop.example.com", "", "");

    assertRejectedAs(ErrorCode.INVALID_URL, () -> startCheckout.start(CartId.random(), http));
  }

  private String start() {
    return startCheckout.start(cart.id(), KustomOrderFixture.URLS);
  }

  private KustomOrderId onlyOrder() {
    assertThat(shop.kustom.orderIds()).hasSize(1);
    return shop.kustom.orderIds().get(0);
  }

  private KustomCheckout living() {
    return shop.checkouts.findLiving(cart.id()).orElseThrow();
  }

  private KustomOrder read(KustomOrderId orderId) {
    return shop.kustom.read(orderId).result().orElseThrow();
  }

  private void pay(KustomOrderId orderId) {
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }

  private void sendTo(String country) {
    Optional<String> nothing = Optional.empty();
    Address address =
        new Address(
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            Optional.of(new CountryCode(country)));
    shop.change(cart.id(), new SetAddress(Optional.of(address), new SetAddress.Recipient.Leave()));
  }
}
