package io.kassa.domain.kustom;

import io.kassa.domain.time.MovableClock;
import java.util.UUID;

class FakeKustomPaymentsTest implements KustomPaymentsContract {

  private final FakeKustomPayments kustom = new FakeKustomPayments(new MovableClock());

  @Override
  public KustomPayments kustomPayments() {
    return kustom;
  }

  @Override
  public KustomOrderId aBoughtOrder() {
    KustomOrderId orderId = new KustomOrderId(UUID.randomUUID().toString());
    kustom.book(orderId, 40_720);
    return orderId;
  }
}
