package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The calls for money with their fault tolerance. None is repeated here but the read: a job repeats
 * it under the same key, which outlives this server.
 */
@ApplicationScoped
@Bulkhead(KustomCalls.MAX_CALLS_AT_ONCE)
@CircuitBreaker(requestVolumeThreshold = 20, failOn = KustomUnavailable.class)
class PaymentCalls {

  private static final int MAX_SECONDS = 10;

  private KustomClientFactory clients;

  PaymentCalls() {}

  @Inject
  PaymentCalls(KustomClientFactory clients) {
    this.clients = clients;
  }

  @Retry(
      maxRetries = 2,
      delay = 200,
      jitter = 100,
      maxDuration = MAX_SECONDS,
      durationUnit = ChronoUnit.SECONDS,
      retryOn = KustomUnavailable.class)
  KustomReply read(KustomOrderId orderId) {
    return KustomCalls.ask(() -> clients.clientFor(orderId).readPurchase(orderId.value()));
  }

  KustomReply capture(KustomOrderId orderId, UUID key, String capture) {
    return KustomCalls.ask(
        () -> clients.clientFor(orderId).capture(orderId.value(), key.toString(), capture));
  }

  KustomReply refund(KustomOrderId orderId, UUID key, String refund) {
    return KustomCalls.ask(
        () -> clients.clientFor(orderId).refund(orderId.value(), key.toString(), refund));
  }

  KustomReply cancel(KustomOrderId orderId, UUID key) {
    return KustomCalls.ask(
        () -> clients.clientFor(orderId).cancel(orderId.value(), key.toString()));
  }

  KustomReply release(KustomOrderId orderId, UUID key) {
    return KustomCalls.ask(
        () -> clients.clientFor(orderId).release(orderId.value(), key.toString()));
  }

  KustomReply extend(KustomOrderId orderId, UUID key) {
    return KustomCalls.ask(
        () -> clients.clientFor(orderId).extend(orderId.value(), key.toString()));
  }
}
