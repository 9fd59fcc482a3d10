package io.kassa.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.time.MovableClock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of orders has to do. */
public interface OrdersContract {

  Orders orders();

  Payments payments();

  Transactions transactions();

  @Test
  default void anOrderThatWasJustAddedCanBeLockedAndChangedInTheSameTransaction() {
    Order order = OrderFixture.anOrder();

    transactions()
        .run(
            () -> {
              orders().add(order);
              orders().lock(order.reference().orderId()).orElseThrow().await("Not decided.");
            });

    assertThat(transactions().in(() -> orders().find(order.reference().orderId())))
        .flatMap(Order::reviewReason)
        .contains("Not decided.");
  }

  @Test
  default void anOrderIsFoundByItsIdAsItWasPlaced() {
    Order order = added(anOrder());

    Order found = found(order);

    assertThat(found.reference()).isEqualTo(order.reference());
    assertThat(found.state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(found.cartId()).isEqualTo(order.cartId());
    assertThat(found.extras()).isEqualTo(order.extras());
    assertThat(found.basket()).isEqualTo(order.basket());
    assertThat(found.placedAt()).isEqualTo(MovableClock.START);
    assertThat(found.payments()).isEqualTo(order.payments()).hasSize(1);
    assertThat(found.deliveries())
        .extracting(OrderDelivery::address)
        .containsExactly(Optional.of(OrderFixture.anAddress()));
  }

  @Test
  default void anOrderIsFoundByItsNumberAndByADeliverysNumber() {
    Order order = added(anOrder());
    String deliveryNumber = order.deliveries().get(0).deliveryNumber();

    assertThat(foundBy(order.reference().orderNumber()))
        .map(Order::reference)
        .contains(order.reference());
    assertThat(foundBy(deliveryNumber)).map(Order::reference).contains(order.reference());
  }

  @Test
  default void anOrderThatNobodyPlacedIsNotFound() {
    UUID nobodys = UUID.randomUUID();

    assertThat(transactions().in(() -> orders().find(nobodys))).isEmpty();
    assertThat(transactions().in(() -> orders().lock(nobodys))).isEmpty();
    assertThat(foundBy("O0")).isEmpty();
  }

  @Test
  default void whatIsChangedUnderTheLockIsStored() {
    Order order = added(anOrder());
    UUID orderId = order.reference().orderId();

    transactions().run(() -> orders().lock(orderId).orElseThrow().cancel());

    Order found = found(order);
    assertThat(found.state()).isEqualTo(OrderState.CANCELLED);
    assertThat(found.deliveries())
        .extracting(OrderDelivery::state)
        .containsOnly(DeliveryState.CANCELLED);
  }

  @Test
  default void aSecondOrderOfTheSameCartIsRefused() {
    CartId cartId = added(anOrder()).cartId();
    Order second = OrderFixture.anOrderOf(cartId);

    assertThatThrownBy(() -> added(second)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void anOrderUnderANumberThatIsTakenIsRefused() {
    String taken = added(anOrder()).reference().orderNumber();
    Order second = OrderFixture.anOrder(CartId.random(), taken);

    assertThatThrownBy(() -> added(second)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aPaymentPaysOneOrderOnly() {
    UUID payment = added(anOrder()).payments().get(0);
    Order second = OrderFixture.anOrder();
    OrderFixture.relatePayment(second, payment);

    assertThatThrownBy(() -> added(second)).isInstanceOf(RuntimeException.class);
  }

  private Order anOrder() {
    Payment payment = PaymentFixture.aPayment();
    transactions().run(() -> payments().add(payment));
    Order order = OrderFixture.anOrder();
    OrderFixture.relatePayment(order, payment.paymentId());
    return order;
  }

  private Order added(Order order) {
    transactions().run(() -> orders().add(order));
    return order;
  }

  private Order found(Order order) {
    return transactions().in(() -> orders().find(order.reference().orderId())).orElseThrow();
  }

  private Optional<Order> foundBy(String reference) {
    return transactions().in(() -> orders().findByReference(reference));
  }
}
