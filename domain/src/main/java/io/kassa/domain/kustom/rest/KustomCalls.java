package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The calls with their fault tolerance. Only what may be repeated without harm is repeated: reads,
 * and order management calls under an idempotency key. Bulkhead and circuit breaker stand on the
 * class and are still each method's own. Its time limits are those of the client: a timeout that
 * does not reach the socket would only pile up threads.
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

  private static final int RETRIES = 2;
  private static final int PAUSE_MILLIS = 200;
  private static final int JITTER_MILLIS = 100;

  /** After that no further attempt begins: a shopper is waiting. */
  private static final int MAX_SECONDS = 10;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int CONFLICT = 409;
  private static final int FIRST_SERVER_ERROR = 500;

  private KustomClientFactory clients;

  KustomCalls() {}

  @Inject
  KustomCalls(KustomClientFactory clients) {
    this.clients = clients;
  }

  KustomReply create(String order, Optional<UUID> credentialSet) {
    return ask(() -> clients.clientWith(credentialSet).create(order));
  }

  @Retry(
      maxRetries = RETRIES,
      delay = PAUSE_MILLIS,
      jitter = JITTER_MILLIS,
      maxDuration = MAX_SECONDS,
      durationUnit = ChronoUnit.SECONDS,
      retryOn = KustomUnavailable.class)
  KustomReply read(KustomOrderId orderId) {
    return ask(() -> clients.clientFor(orderId).read(orderId.value()));
  }

  @Retry(
      maxRetries = RETRIES,
      delay = PAUSE_MILLIS,
      jitter = JITTER_MILLIS,
      maxDuration = MAX_SECONDS,
      durationUnit = ChronoUnit.SECONDS,
      retryOn = KustomUnavailable.class)
  KustomReply readPurchase(KustomOrderId orderId) {
    return ask(() -> clients.clientFor(orderId).readPurchase(orderId.value()));
  }

  KustomReply update(KustomOrderId orderId, String changes) {
    return ask(() -> clients.clientFor(orderId).update(orderId.value(), changes));
  }

  KustomReply abort(KustomOrderId orderId) {
    return ask(() -> clients.clientFor(orderId).abort(orderId.value()));
  }

  @Retry(
      maxRetries = RETRIES,
      delay = PAUSE_MILLIS,
      jitter = JITTER_MILLIS,
      maxDuration = MAX_SECONDS,
      durationUnit = ChronoUnit.SECONDS,
      retryOn = KustomUnavailable.class)
  KustomReply acknowledge(KustomOrderId orderId) {
    return ask(
        () ->
            clients
                .clientFor(orderId)
                .acknowledge(orderId.value(), key("acknowledge", orderId, "")));
  }

  @Retry(
      maxRetries = RETRIES,
      delay = PAUSE_MILLIS,
      jitter = JITTER_MILLIS,
      maxDuration = MAX_SECONDS,
      durationUnit = ChronoUnit.SECONDS,
      retryOn = KustomUnavailable.class)
  KustomReply setMerchantReferences(KustomOrderId orderId, String references) {
    return ask(
        () ->
            clients
                .clientFor(orderId)
                .setMerchantReferences(
                    orderId.value(), key("merchant-references", orderId, references), references));
  }

  /** One key for one intent, so that a repetition on any server is recognised as one. */
  private static String key(String call, KustomOrderId orderId, String body) {
    String intent = call + "\n" + orderId + "\n" + body;
    return UUID.nameUUIDFromBytes(intent.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Calls once.
   *
   * @throws KustomUnavailable if there is no answer, or one that says nothing
   */
  static KustomReply ask(Supplier<Response> call) {
    try (Response response = call.get()) {
      int status = response.getStatus();
      String correlationId =
          Optional.ofNullable(response.getHeaderString("klarna-correlation-id")).orElse("");
      if (status >= FIRST_SERVER_ERROR || status == TOO_MANY_REQUESTS || status == CONFLICT) {
        throw new KustomUnavailable("status " + status + ", correlation id " + correlationId);
      }
      String body = response.hasEntity() ? response.readEntity(String.class) : "";
      return new KustomReply(status, body, correlationId, createdId(response));
    } catch (ProcessingException lost) {
      throw new KustomUnavailable(reason(lost), lost);
    }
  }

  /** In a header of its own, and the last part of where it is to be read. */
  private static Optional<String> createdId(Response response) {
    return Stream.of("Capture-Id", "Refund-Id", HttpHeaders.LOCATION)
        .map(response::getHeaderString)
        .filter(Objects::nonNull)
        .map(it -> it.substring(it.lastIndexOf('/') + 1))
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  private static String reason(ProcessingException lost) {
    if (lost.getCause() instanceof KustomUnavailable unavailable) {
      return unavailable.getMessage();
    }
    return "no answer (" + Optional.ofNullable(lost.getCause()).orElse(lost).getClass() + ")";
  }
}
