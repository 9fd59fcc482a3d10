package io.kassa.domain.order;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.SetField;
import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.money.Money;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.workbench.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompleteCartTest {

  @RegisterExtension private final Shop shop = new Shop();
  private final CompleteCart completeCart = OrderUseCases.completeCart(shop);
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void aPaidCartBecomesAConfirmedOrder() {
    OrderReference reference = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    Order order = shop.orders.find(reference.orderId()).orElseThrow();
    assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(order.reference().orderNumber()).isEqualTo("O100001");
    assertThat(order.deliveries().get(0).deliveryNumber()).isEqualTo("D100001");
    assertThat(order.basket().amountToPay()).isEqualTo(sek("447.00"));
    assertThat(order.extras().contact()).isEqualTo(OrderFixture.aContact());
    assertThat(cart.state()).isEqualTo(CartState.COMPLETED);
    assertThat(cart.order()).contains(reference);
  }

  @Test
  void thePaymentIsRelatedToCartAndOrder() {
    OrderReference reference = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    Payment payment = shop.payments.findByReference("provider", "R1").orElseThrow();
    assertThat(payment.authorizedAmount()).isEqualTo(sek("447.00"));
    assertThat(payment.paymentNumber()).isEqualTo("P100001");
    assertThat(cart.contents().payments()).containsExactly(payment.paymentId());
    assertThat(shop.orders.find(reference.orderId()).orElseThrow().payments())
        .containsExactly(payment.paymentId());
  }

  @Test
  void fieldsReachTheOrderUnderThePrefixOfTheCart() {
    shop.change(
        cart.id(), new SetField(new FieldKey("tracking:campaign"), FieldValue.text("spring")));

    OrderReference reference = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    assertThat(shop.orders.find(reference.orderId()).orElseThrow().extras().fields())
        .containsEntry("cart:tracking:campaign", FieldValue.text("spring"));
  }

  @Test
  void theSamePaymentAgainChangesNothing() {
    OrderReference first = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    OrderReference again = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    assertThat(again).isEqualTo(first);
    assertThat(shop.orders.all()).hasSize(1);
    assertThat(shop.payments.all()).hasSize(1);
    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void anotherPaymentOfAPaidCartIsKeptAndAwaitsAPerson() {
    OrderReference first = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    OrderReference again = completeCart.complete(cart.id(), paid("R2", sek("447.00")));

    Order order = shop.orders.find(first.orderId()).orElseThrow();
    assertThat(again).isEqualTo(first);
    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.reviewReason()).hasValueSatisfying(it -> assertThat(it).contains("P100002"));
    assertThat(order.payments()).hasSize(2);
    assertThat(shop.orders.all()).hasSize(1);
  }

  @Test
  void theOtherPaymentAgainChangesNothingEither() {
    completeCart.complete(cart.id(), paid("R1", sek("447.00")));
    completeCart.complete(cart.id(), paid("R2", sek("447.00")));

    completeCart.complete(cart.id(), paid("R2", sek("447.00")));
    completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    assertThat(shop.payments.all()).hasSize(2);
    assertThat(shop.orders.all().get(0).payments()).hasSize(2);
  }

  @Test
  void whatWasNotPaidAsTheCartSaysAwaitsAPersonAndHoldsWhatWasPaid() {
    OrderReference reference = completeCart.complete(cart.id(), paid("R1", sek("407.20")));

    Order order = shop.orders.find(reference.orderId()).orElseThrow();
    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.reviewReason()).contains("It was not what the cart said.");
    assertThat(order.basket().amountToPay()).isEqualTo(sek("407.20"));
    assertThat(cart.placedBasket().orElseThrow().amountToPay()).isEqualTo(sek("407.20"));
  }

  @Test
  void aPaidCartThatCantBePricedAnyMoreIsCompletedAllTheSame() {
    shop.products.put(ProductFixture.aProduct("TS001", sek("900000.00")));

    OrderReference reference = completeCart.complete(cart.id(), paid("R1", sek("447.00")));

    assertThat(shop.orders.find(reference.orderId()).orElseThrow().state())
        .isEqualTo(OrderState.PENDING);
    assertThat(cart.state()).isEqualTo(CartState.COMPLETED);
  }

  @Test
  void aCouponIsUsedOnceForEachOrder() {
    shop.change(cart.id(), new AddCoupon(new CouponCode("ONCE")));

    completeCart.complete(cart.id(), paid("R1", sek("407.20")));
    completeCart.complete(cart.id(), paid("R1", sek("407.20")));

    assertThat(shop.coupons.uses(new CouponCode("ONCE"))).isEqualTo(1);
    assertThat(shop.orders.all().get(0).extras().coupons()).containsExactly(new CouponCode("ONCE"));
  }

  @Test
  void aCartThatNobodyOpenedIsNotCompleted() {
    assertRejectedAs(
        ErrorCode.NOT_FOUND,
        () -> completeCart.complete(CartId.random(), paid("R1", sek("447.00"))));
    assertThat(shop.payments.all()).isEmpty();
  }

  private static PaidCheckout paid(String reference, Money amount) {
    return new PaidInFull(reference, amount, OrderFixture.aContact());
  }
}
