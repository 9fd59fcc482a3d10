package io.kassa.domain.kustom.rest;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomDocuments;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads what Kustom sends in the form in which it also answers. */
@ApplicationScoped
class WireDocuments implements KustomDocuments {

  private KustomWire wire;

  WireDocuments() {}

  @Inject
  WireDocuments(KustomWire wire) {
    this.wire = wire;
  }

  @Override
  public PresentedOrder readPresented(byte[] json, KustomOrderId orderId) {
    WireOrder order = wire.readDocument(json).orElseThrow(WireDocuments::unreadable);
    String cart = order.merchantReference1();
    if (cart == null || cart.isBlank()) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "merchant_reference1 is missing.");
    }
    try {
      return new PresentedOrder(
          order.toOrderOr(orderId),
          cart,
          Optional.ofNullable(order.merchantData()).flatMap(wire::readCartRevision));
    } catch (RuntimeException incomplete) {
      throw unreadable();
    }
  }

  /** Says nothing of the content, which is personal. */
  private static Rejection unreadable() {
    return new Rejection(ErrorCode.INVALID_REQUEST, "The body is not an order of Kustom's.");
  }
}
