package io.kassa.domain.kustom;

import io.kassa.domain.payment.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The money of a purchase at Kustom (Order Management API). Every method goes over the network:
 * none may be called inside a database transaction. None throws for what Kustom or the network
 * does; all that can happen is in the answer. Nothing is repeated by itself. Kustom honours a key
 * for 24 hours and looks at nothing but the key.
 */
public interface KustomPayments {

  /** How an order stands. */
  KustomAnswer<KustomBalance> read(KustomOrderId orderId);

  /** Takes money; answers Kustom's id of the capture. */
  KustomAnswer<String> capture(KustomOrderId orderId, MoneyOrder order);

  /** Gives money back; answers Kustom's id of the refund. */
  KustomAnswer<String> refund(KustomOrderId orderId, MoneyOrder order);

  /** Gives up an order of which nothing was taken. */
  KustomAnswer<KustomOrderId> cancel(KustomOrderId orderId, UUID key);

  /** Gives up what is held beside what was taken. */
  KustomAnswer<KustomOrderId> release(KustomOrderId orderId, UUID key);

  /** Has it held for longer; on one day as often as one likes. */
  KustomAnswer<KustomOrderId> extend(KustomOrderId orderId, UUID key);

  /**
   * A capture or a refund.
   *
   * @param key never used for another amount
   * @param amount minor units
   * @param reference kept by Kustom and shown when the order is read; at most 255 characters
   * @param lines empty: only the amount is told; otherwise their sum is the amount
   */
  record MoneyOrder(
      UUID key,
      long amount,
      String reference,
      Optional<String> description,
      List<KustomOrderLine> lines,
      Optional<Shipment> shipment) {

    public MoneyOrder {
      lines = List.copyOf(lines);
    }
  }
}
