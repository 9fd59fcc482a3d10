package io.kassa.domain.order;

import java.util.Optional;
import java.util.UUID;

/** All orders. Every method needs a transaction. */
public interface Orders {

  /** Keeps a new order. The commit fails if its cart has become an order already. */
  void add(Order order);

  /** Reads an order for changing it; it is held until the transaction ends. */
  Optional<Order> lock(UUID orderId);

  /**
   * Finds an order by what a shopper may have been told.
   *
   * @param reference an order number or a delivery number
   */
  Optional<Order> findByReference(String reference);

  /** The id of the order with this number; nothing is read for changing. */
  Optional<UUID> findId(String orderNumber);

  /** The id of the order that this payment pays; nothing is read for changing. */
  Optional<UUID> findIdByPayment(UUID paymentId);

  /** Reads an order; it is not to be changed. */
  Optional<Order> find(UUID orderId);
}
