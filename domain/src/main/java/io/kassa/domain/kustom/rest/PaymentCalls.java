package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * The calls that move money. None is repeated here: a job repeats it under the same key, which
 * outlives this server.
 */
@ApplicationScoped
@Bulkhead(KustomCalls.MAX_CALLS_AT_ONCE)
@CircuitBreaker(requestVolumeThreshold = 20, failOn = KustomUnavailable.class)
class PaymentCalls {

  private KustomClientFactory clients;

  PaymentCalls() {}

  @Inject
  PaymentCalls(KustomClientFactory clients) {
    this.clients = clients;
  }

  KustomReply capture(KustomOrderId orderId, UUID key, String capture) {
    return KustomReply.to(
        () -> clients.clientFor(orderId).capture(orderId.value(), key.toString(), capture));
  }

  KustomReply refund(KustomOrderId orderId, UUID key, String refund) {
    return KustomReply.to(
        () -> clients.clientFor(orderId).refund(orderId.value(), key.toString(), refund));
  }

  KustomReply cancel(KustomOrderId orderId, UUID key) {
    return KustomReply.to(() -> clients.clientFor(orderId).cancel(orderId.value(), key.toString()));
  }

  KustomReply release(KustomOrderId orderId, UUID key) {
    return KustomReply.to(
        () -> clients.clientFor(orderId).release(orderId.value(), key.toString()));
  }

  KustomReply extend(KustomOrderId orderId, UUID key) {
    return KustomReply.to(() -> clients.clientFor(orderId).extend(orderId.value(), key.toString()));
  }
}
