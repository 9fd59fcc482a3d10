package io.kassa.domain.order;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.pricing.PricedBasket;
import java.lang.reflect.Field;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

  private final Order order = OrderFixture.anOrder();

  @Test
  void anOrderIsConfirmedWhenItIsPlaced() {
    assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(order.reviewReason()).isEmpty();
    assertThat(order.deliveries())
        .extracting(OrderDelivery::state)
        .containsOnly(DeliveryState.OPEN);
  }

  @Test
  void anOrderKeepsEveryAmountOfItsBasket() {
    PricedBasket basket = order.basket();

    assertThat(basket.amountToPay().minor()).isEqualTo(40720);
    assertThat(basket.orderTaxTotal().minor()).isEqualTo(8144);
    assertThat(basket.shippingTotal().minor()).isEqualTo(4900);
    assertThat(basket.promotions()).isEqualTo(order.extras().promotions());
  }

  @Test
  void anOrderThatAwaitsAPersonIsPendingAndSaysWhy() {
    order.await("Paid too little.");

    order.await("Paid twice.");

    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.reviewReason()).contains("Paid too little. Paid twice.");
  }

  @Test
  void aPaymentIsRelatedOnce() {
    UUID payment = UUID.randomUUID();

    order.relatePayment(payment);
    order.relatePayment(payment);

    assertThat(order.payments()).isEqualTo(List.of(payment));
  }

  @Test
  void cancellingCancelsEveryDeliveryOnceAndAgain() {
    order.cancel();
    order.cancel();

    assertThat(order.state()).isEqualTo(OrderState.CANCELLED);
    assertThat(order.deliveries())
        .extracting(OrderDelivery::state)
        .containsOnly(DeliveryState.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROCESSING", "COMPLETED"})
  void whatIsOnItsWayCantBeCancelled(DeliveryState onItsWay) throws ReflectiveOperationException {
    Field state = OrderDelivery.class.getDeclaredField("state");
    state.setAccessible(true);
    state.set(order.deliveries().get(0), onItsWay);

    assertRejectedAs(ErrorCode.CANCEL_ORDER_FAILED, order::cancel);
    assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void anOrderGoesOnOnceNothingHoldsItAnyMore() {
    Order order = OrderFixture.anOrder();
    order.await("Paid too little.");
    order.await("Not decided.");

    order.release("Not decided.");
    assertThat(order.reviewReason()).contains("Paid too little.");
    assertThat(order.state()).isEqualTo(OrderState.PENDING);

    order.release("Not a reason.");
    order.release("Paid too little.");
    assertThat(order.reviewReason()).isEmpty();
    assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void aCancelledOrderStaysCancelledWhateverHeldIt() {
    Order order = OrderFixture.anOrder();
    order.await("Not decided.");
    order.cancel();

    order.release("Not decided.");

    assertThat(order.state()).isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void anOrderTakesNoMoreTagsThanItMayHaveAndThenNoneOfACommandTogether() {
    Order order = OrderFixture.anOrder();
    List<ActorCommand> most =
        IntStream.range(0, FieldLimits.MAX_TAGS)
            .<ActorCommand>mapToObj(i -> new ActorCommand.AddTag("tag-" + i))
            .toList();
    assertThat(order.apply(most)).isTrue();
    assertThat(order.apply(most)).isTrue();

    boolean more =
        order.apply(List.of(new ActorCommand.RemoveTag("tag-0"), tag("one"), tag("another")));

    assertThat(more).isFalse();
    assertThat(order.apply(List.of(new ActorCommand.RemoveTag("no such tag")))).isTrue();
    assertThat(order.extras().tags()).hasSize(FieldLimits.MAX_TAGS).contains("tag-0");
  }

  private static ActorCommand tag(String key) {
    return new ActorCommand.AddTag(key);
  }
}
