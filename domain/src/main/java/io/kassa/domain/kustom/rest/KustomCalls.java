package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * The calls to Kustom's checkout that are made once, because a repetition would be another order or
 * an older cart. Bulkhead and circuit breaker stand on the class and are still each method's own.
 * Time limits are those of the client: a timeout that does not reach the socket would only pile up
 * threads.
 */
@ApplicationScoped
@Bulkhead(KustomCalls.MAX_CALLS_AT_ONCE)
@CircuitBreaker(requestVolumeThreshold = 20, failOn = KustomUnavailable.class)
class KustomCalls {

  /**
   * Calls of one kind that may be under way in one server; a further one is refused at once, so
   * that a slow Kustom can't take all threads from the carts.
   */
  static final int MAX_CALLS_AT_ONCE = 40;

  private KustomClientFactory clients;

  KustomCalls() {}

  @Inject
  KustomCalls(KustomClientFactory clients) {
    this.clients = clients;
  }

  KustomReply create(String order, Optional<UUID> credentialSet) {
    return KustomReply.to(() -> clients.clientWith(credentialSet).create(order));
  }

  KustomReply update(KustomOrderId orderId, String changes) {
    return KustomReply.to(() -> clients.clientFor(orderId).update(orderId.value(), changes));
  }

  KustomReply abort(KustomOrderId orderId) {
    return KustomReply.to(() -> clients.clientFor(orderId).abort(orderId.value()));
  }
}
