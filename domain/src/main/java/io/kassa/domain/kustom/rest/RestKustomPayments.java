package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPayments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Moves money at Kustom over HTTP. */
@ApplicationScoped
class RestKustomPayments implements KustomPayments {

  private PaymentCalls calls;
  private RepeatedCalls repeated;
  private KustomWire wire;
  private Asking asking;

  RestKustomPayments() {}

  @Inject
  RestKustomPayments(PaymentCalls calls, RepeatedCalls repeated, KustomWire wire) {
    this.calls = calls;
    this.repeated = repeated;
    this.wire = wire;
    this.asking = new Asking(wire);
  }

  @Override
  public KustomAnswer<KustomBalance> read(KustomOrderId orderId) {
    return asking.ask(() -> repeated.readBalance(orderId), wire::readBalance);
  }

  @Override
  public KustomAnswer<String> capture(KustomOrderId orderId, MoneyOrder order) {
    String body = wire.write(WireMoney.capture(order));
    return asking.ask(() -> calls.capture(orderId, order.key(), body), KustomReply::requireId);
  }

  @Override
  public KustomAnswer<String> refund(KustomOrderId orderId, MoneyOrder order) {
    String body = wire.write(WireMoney.refund(order));
    return asking.ask(() -> calls.refund(orderId, order.key(), body), KustomReply::requireId);
  }

  @Override
  public KustomAnswer<KustomOrderId> cancel(KustomOrderId orderId, UUID key) {
    return asking.ask(() -> calls.cancel(orderId, key), reply -> orderId);
  }

  @Override
  public KustomAnswer<KustomOrderId> release(KustomOrderId orderId, UUID key) {
    return asking.ask(() -> calls.release(orderId, key), reply -> orderId);
  }

  @Override
  public KustomAnswer<KustomOrderId> extend(KustomOrderId orderId, UUID key) {
    return asking.ask(() -> calls.extend(orderId, key), reply -> orderId);
  }
}
