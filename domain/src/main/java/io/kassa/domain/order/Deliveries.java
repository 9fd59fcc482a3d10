package io.kassa.domain.order;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.order.Order.DeliveredLine;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The deliveries of an order: what becomes of them, and what they cost. */
record Deliveries(List<OrderDelivery> all, CurrencyCode currency, boolean taxIncluded) {

  OrderDelivery send(List<LineQuantity> wanted, Shipment shipment, Supplier<String> number) {
    OrderDelivery sent = new Packing(all, currency, taxIncluded).pack(wanted, number);
    sent.send(shipment, basketOf(sent).amountToPay());
    return sent;
  }

  PricedBasket takeBack(List<LineQuantity> wanted) {
    List<PricedLine> parts = new Returning(all, currency, taxIncluded).takeBack(wanted);
    return new PricedBasket(currency, taxIncluded, parts, Optional.empty(), List.of());
  }

  void notTakenBack(PricedBasket returned) {
    new Returning(all, currency, taxIncluded).undo(returned.lines());
  }

  /**
   * Cancels every one.
   *
   * @throws Rejection CANCEL_ORDER_FAILED once one is on its way
   */
  void cancel() {
    boolean cancellable =
        all.stream()
            .map(OrderDelivery::state)
            .allMatch(it -> it == DeliveryState.OPEN || it == DeliveryState.CANCELLED);
    if (!cancellable) {
      throw new Rejection(
          ErrorCode.CANCEL_ORDER_FAILED, "The order is on its way and can't be cancelled.");
    }
    all.forEach(OrderDelivery::cancel);
  }

  /** Whether anything was open, and is cancelled now. */
  boolean cancelOpen() {
    List<OrderDelivery> open = all.stream().filter(it -> it.state() == DeliveryState.OPEN).toList();
    open.forEach(OrderDelivery::cancel);
    return !open.isEmpty();
  }

  boolean areCancelled() {
    return all.stream().allMatch(it -> it.state() == DeliveryState.CANCELLED);
  }

  Optional<OrderDelivery> find(UUID deliveryId) {
    return all.stream().filter(it -> it.deliveryId().equals(deliveryId)).findFirst();
  }

  PricedBasket basketOf(OrderDelivery delivery) {
    return new PricedBasket(
        currency, taxIncluded, delivery.lines(currency), delivery.shipping(currency), List.of());
  }

  List<DeliveredLine> lines() {
    return all.stream()
        .flatMap(
            delivery ->
                delivery.lines(currency).stream()
                    .map(line -> new DeliveredLine(delivery.deliveryNumber(), line)))
        .toList();
  }
}
