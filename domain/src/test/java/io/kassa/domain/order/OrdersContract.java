package io.kassa.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.InvoicedDelivery;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.time.MovableClock;
import java.util.List;
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

  /** Two shirts, one of which is sent. */
  @Test
  default void aPartThatIsSentIsKeptBesideTheRestAndBothAddUp() {
    Order order = OrderFixture.anOrder();
    transactions().run(() -> orders().add(order));
    UUID orderId = order.reference().orderId();

    transactions()
        .run(
            () ->
                orders()
                    .lock(orderId)
                    .orElseThrow()
                    .send(
                        List.of(piecesOf(order, 1)),
                        new Shipment(
                            Optional.of("PostNord"),
                            Optional.of("00370"),
                            Optional.empty(),
                            Optional.empty()),
                        () -> "D" + UUID.randomUUID()));

    Order found = transactions().in(() -> orders().find(orderId)).orElseThrow();
    OrderDelivery sent =
        found.deliveries().stream()
            .filter(it -> it.invoiceId().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(found.deliveries()).hasSize(2);
    assertThat(sent.state()).isEqualTo(DeliveryState.PROCESSING);
    assertThat(sent.shipment().flatMap(Shipment::carrier)).contains("PostNord");
    assertThat(sent.invoicedMinor()).contains(found.basketOf(sent).amountToPay().minor());
    assertThat(found.basket().amountToPay()).isEqualTo(order.basket().amountToPay());
  }

  @Test
  default void whatComesBackIsKeptWithItsLine() {
    Order order = OrderFixture.anOrder();
    OrderDelivery sent = order.send(List.of(), Shipment.unknown(), () -> "none");
    order.completeDelivery(sent.deliveryId(), MovableClock.START);
    order.takeBack(List.of(piecesOf(order, 1)));

    transactions().run(() -> orders().add(order));

    Order found = transactions().in(() -> orders().find(order.reference().orderId())).orElseThrow();
    assertThat(found.deliveries().get(0).completedAt()).contains(MovableClock.START);
    assertThat(found.deliveries().get(0).lines().get(0).returnedQuantity()).isEqualTo(1);
  }

  @Test
  default void anOrderIsFoundByItsNumberAndByItsPayment() {
    Payment payment = PaymentFixture.aPayment();
    Order order = OrderFixture.anOrder();
    OrderFixture.relatePayment(order, payment.paymentId());
    transactions()
        .run(
            () -> {
              payments().add(payment);
              orders().add(order);
            });

    UUID orderId = order.reference().orderId();
    assertThat(transactions().in(() -> orders().findId(order.reference().orderNumber())))
        .contains(orderId);
    assertThat(transactions().in(() -> orders().findIdByPayment(payment.paymentId())))
        .contains(orderId);
    assertThat(transactions().in(() -> orders().findId("none"))).isEmpty();
  }

  @Test
  default void anIntentIsKeptWithAllThatTheProviderIsTold() {
    Payment payment = PaymentFixture.aPayment();
    Order order = OrderFixture.anOrder();
    transactions()
        .run(
            () -> {
              payments().add(payment);
              orders().add(order);
            });
    UUID orderId = order.reference().orderId();
    IntentRequest request =
        new IntentRequest(
            IntentKind.CAPTURE,
            orderId,
            Optional.of(new InvoicedDelivery(UUID.randomUUID(), UUID.randomUUID())),
            payment.authorizedAmount(),
            IntentDetails.of(order.basket(), new CountryCode("SE")));

    UUID intentId =
        transactions()
            .in(
                () ->
                    payments()
                        .lock(payment.paymentId())
                        .orElseThrow()
                        .request(request, MovableClock.START)
                        .intentId());
    transactions().run(() -> finish(payment, intentId));

    assertThat(transactions().in(() -> payments().locate(intentId)))
        .contains(new Payments.IntentPlace(orderId, payment.paymentId()));
    Payment found =
        transactions().in(() -> payments().findAll(List.of(payment.paymentId()))).get(0);
    MoneyIntent kept = found.intent(intentId).orElseThrow();
    assertThat(kept.details()).isEqualTo(request.details());
    assertThat(kept.deliveryId()).isEqualTo(request.delivery().map(InvoicedDelivery::deliveryId));
    assertThat(kept.invoiceId()).isEqualTo(request.delivery().map(InvoicedDelivery::invoiceId));
    assertThat(kept.state()).isEqualTo(IntentState.DONE);
    assertThat(kept.providerId()).contains("id-" + intentId);
    assertThat(found.balance().captured()).isEqualTo(payment.authorizedAmount());
    assertThat(found.journal()).hasSize(2);
  }

  private void finish(Payment payment, UUID intentId) {
    Payment held = payments().lock(payment.paymentId()).orElseThrow();
    held.finish(
        held.intent(intentId).orElseThrow(), Optional.of("id-" + intentId), MovableClock.START);
  }

  private static LineQuantity piecesOf(Order order, long quantity) {
    return new LineQuantity(
        Optional.of(order.deliveries().get(0).lines().get(0).itemId()), Optional.empty(), quantity);
  }
}
