package io.kassa.domain.order;

import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.contract.InMemoryStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in memory. */
public final class InMemoryOrders extends InMemoryStore<Order> implements Orders {

  public InMemoryOrders() {
    super(
        List.of(
            order -> order.reference().orderId(),
            order -> order.reference().orderNumber(),
            Order::cartId,
            order -> order.payments().stream().findFirst()));
  }

  @Override
  public Optional<Order> lock(UUID orderId) {
    return locked(order -> order.reference().orderId().equals(orderId));
  }

  @Override
  public Optional<Order> findByReference(String reference) {
    return entries()
        .filter(
            order ->
                order.reference().orderNumber().equals(reference)
                    || order.deliveries().stream()
                        .anyMatch(delivery -> delivery.deliveryNumber().equals(reference)))
        .findFirst();
  }

  @Override
  public Optional<Order> find(UUID orderId) {
    return entries(order -> order.reference().orderId().equals(orderId)).findFirst();
  }

  @Override
  public Optional<UUID> findId(String orderNumber) {
    return entries()
        .map(Order::reference)
        .filter(reference -> reference.orderNumber().equals(orderNumber))
        .map(OrderReference::orderId)
        .findFirst();
  }

  @Override
  public Optional<UUID> findIdByPayment(UUID paymentId) {
    return entries()
        .filter(order -> order.payments().contains(paymentId))
        .map(order -> order.reference().orderId())
        .findFirst();
  }
}
