package io.kassa.domain.kustom;

/**
 * Kustom's side of the conversation. Every method goes over the network: none may be called inside
 * a database transaction. None throws for what Kustom or the network does; all that can happen is
 * in the answer.
 */
public interface KustomOrders {

  /** Creates an order. Not repeated by itself: an order that nobody saw expires at Kustom. */
  KustomAnswer<KustomOrder> create(NewKustomOrder order);

  /**
   * Reads an order. The checkout API forgets orders after a while; one that was paid is then read
   * from order management, which is the truth after the purchase. NOT_FOUND therefore means that
   * nothing was paid and nothing can be.
   */
  KustomAnswer<KustomOrder> read(KustomOrderId orderId);

  /**
   * Reads a purchase from order management. NOT_FOUND means that nothing is bought as far as order
   * management knows now; it says nothing about what may be bought yet.
   */
  KustomAnswer<KustomPurchase> readPurchase(KustomOrderId orderId);

  /** Replaces what is sold by an order that is not paid yet. */
  KustomAnswer<KustomOrder> update(KustomOrderId orderId, KustomUpdate update);

  /** Ends an order that is not to be paid any more. */
  KustomAnswer<KustomOrderId> abort(KustomOrderId orderId);

  /** Tells Kustom that the order is safe with us, so that it stops pushing. May be repeated. */
  KustomAnswer<KustomOrderId> acknowledge(KustomOrderId orderId);

  /** Gives Kustom our numbers for the order. May be repeated. */
  KustomAnswer<KustomOrderId> setMerchantReferences(
      KustomOrderId orderId, MerchantReferences references);

  /**
   * Our numbers at Kustom.
   *
   * @param first shown to the shopper as the order's number, at most 255 characters
   */
  record MerchantReferences(String first, String second) {}
}
