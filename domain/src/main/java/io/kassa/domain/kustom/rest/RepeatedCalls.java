package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The calls that may be repeated without harm, and are: reads, and what order management is asked
 * under an idempotency key. After ten seconds no further attempt begins: a shopper may be waiting.
 */
@ApplicationScoped
@Retry(
    maxRetries = 2,
    delay = 200,
    delayUnit = ChronoUnit.MILLIS,
    jitter = 100,
    jitterDelayUnit = ChronoUnit.MILLIS,
    maxDuration = 10,
    durationUnit = ChronoUnit.SECONDS,
    retryOn = KustomUnavailable.class)
@Bulkhead(KustomCalls.MAX_CALLS_AT_ONCE)
@CircuitBreaker(requestVolumeThreshold = 20, failOn = KustomUnavailable.class)
class RepeatedCalls {

  private KustomClientFactory clients;

  RepeatedCalls() {}

  @Inject
  RepeatedCalls(KustomClientFactory clients) {
    this.clients = clients;
  }

  KustomReply read(KustomOrderId orderId) {
    return KustomReply.to(() -> clients.clientFor(orderId).read(orderId.value()));
  }

  KustomReply readPurchase(KustomOrderId orderId) {
    return KustomReply.to(() -> clients.clientFor(orderId).readPurchase(orderId.value()));
  }

  /** The same, with limits of its own: who moves money is not held up by others. */
  KustomReply readBalance(KustomOrderId orderId) {
    return KustomReply.to(() -> clients.clientFor(orderId).readPurchase(orderId.value()));
  }

  KustomReply acknowledge(KustomOrderId orderId) {
    String key = key("acknowledge", orderId, "");
    return KustomReply.to(() -> clients.clientFor(orderId).acknowledge(orderId.value(), key));
  }

  KustomReply setMerchantReferences(KustomOrderId orderId, String references) {
    String key = key("merchant-references", orderId, references);
    return KustomReply.to(
        () -> clients.clientFor(orderId).setMerchantReferences(orderId.value(), key, references));
  }

  /** One key for one intent, so that a repetition on any server is recognised as one. */
  private static String key(String call, KustomOrderId orderId, String body) {
    String intent = call + "\n" + orderId + "\n" + body;
    return UUID.nameUUIDFromBytes(intent.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
