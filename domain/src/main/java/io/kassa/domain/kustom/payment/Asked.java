package io.kassa.domain.kustom.payment;

import io.kassa.domain.fulfilment.IntentInProgress;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPayments;
import io.kassa.domain.payment.MoneyIntent;
import java.util.Optional;

/** Calls Kustom for an intent, whatever its kind. */
final class Asked {

  private Asked() {}

  /** Kustom's id of what it did, where it gives one. */
  static KustomAnswer<Optional<String>> of(KustomPayments kustom, IntentInProgress open) {
    KustomOrderId orderId = new KustomOrderId(open.externalReference());
    MoneyIntent intent = open.intent();
    return switch (intent.kind()) {
      case CAPTURE -> kustom.capture(orderId, MoneyOrders.of(intent)).map(Optional::of);
      case REFUND -> kustom.refund(orderId, MoneyOrders.of(intent)).map(Optional::of);
      case CANCEL -> kustom.cancel(orderId, intent.idempotencyKey()).map(it -> Optional.empty());
      case RELEASE -> kustom.release(orderId, intent.idempotencyKey()).map(it -> Optional.empty());
      case EXTEND -> kustom.extend(orderId, intent.idempotencyKey()).map(it -> Optional.empty());
    };
  }
}
