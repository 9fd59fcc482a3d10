package io.kassa.domain.demo;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.order.OrderUseCases;
import io.kassa.domain.order.PaidInFull;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayByDemoTest {

  private static final FieldValue NOTHING = new FieldValue(Map.of());

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();
  private final DemoProvider demo =
      new DemoProvider(payByDemo(shop), new MapConfig(Map.of("kassa.demo.enabled", "true")));

  @Test
  void aCartIsPaidAtOnceWithWhatItCosts() {
    FieldValue answer = demo.start(cart.id(), NOTHING);

    Payment payment = shop.payments.all().get(0);
    Order order = shop.orders.all().get(0);
    assertThat(answer.json())
        .isEqualTo(Map.of("status", "completed", "orderNumber", order.reference().orderNumber()));
    assertThat(payment.providerKey()).isEqualTo("demo");
    assertThat(payment.authorizedAmount()).isEqualTo(sek("447.00"));
    assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(order.payments()).containsExactly(payment.paymentId());
    assertThat(cart.state()).isEqualTo(CartState.COMPLETED);
  }

  @Test
  void payingAgainAnswersTheSameOrder() {
    FieldValue first = demo.start(cart.id(), NOTHING);

    assertThat(demo.start(cart.id(), NOTHING)).isEqualTo(first);
    assertThat(shop.payments.all()).hasSize(1);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void aCartThatWasPaidAnotherWayIsNotPaidOnceMore() {
    OrderUseCases.completeCart(shop)
        .complete(cart.id(), new PaidInFull("R1", sek("447.00"), OrderFixture.aContact()));

    assertRejectedAs(ErrorCode.CART_COMPLETED, () -> demo.start(cart.id(), NOTHING));
    assertThat(shop.payments.all()).hasSize(1);
  }

  @Test
  void whatCantBeBoughtCantBePaid() {
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> demo.start(CartId.random(), NOTHING));
    assertRejectedAs(ErrorCode.CART_EMPTY, () -> demo.start(shop.anEmptyCart().id(), NOTHING));
    assertRejectedAs(
        ErrorCode.INVALID_REQUEST, () -> demo.start(cart.id(), new FieldValue(List.of())));
    assertThat(shop.payments.all()).isEmpty();
  }

  @Test
  void itIsOffWhereNobodyHasTurnedItOn() {
    assertThat(new DemoProvider(payByDemo(shop), new MapConfig(Map.of())).isOn()).isFalse();
    assertThat(demo.isOn()).isTrue();
  }

  @SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
  private static PayByDemo payByDemo(Shop shop) {
    PayByDemo pay = new PayByDemo();
    pay.carts = shop.carts;
    pay.preview = shop.preview();
    pay.payments = shop.payments;
    pay.completeCart = OrderUseCases.completeCart(shop);
    return pay;
  }
}
