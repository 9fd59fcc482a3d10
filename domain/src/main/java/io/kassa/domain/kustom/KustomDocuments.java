package io.kassa.domain.kustom;

/** Reads what Kustom sends us by itself. */
public interface KustomDocuments {

  /**
   * Reads an order that is presented for validation; members that we do not know are passed over.
   *
   * @param orderId of the address that was called, for an order that does not say its own
   * @throws io.kassa.domain.error.Rejection INVALID_REQUEST if it is none
   */
  PresentedOrder readPresented(byte[] json, KustomOrderId orderId);
}
