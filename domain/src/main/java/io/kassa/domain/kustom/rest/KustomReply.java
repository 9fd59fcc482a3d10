package io.kassa.domain.kustom.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An answer that Kustom really gave, as it stands on the wire.
 *
 * @param body as text; may be empty, and is not always JSON
 * @param correlationId the header of that name; may be empty
 * @param createdId of a capture or refund that the call created
 */
record KustomReply(int status, String body, String correlationId, Optional<String> createdId) {

  private static final int FIRST_SUCCESS = 200;
  private static final int FIRST_REDIRECT = 300;
  private static final int CONFLICT = 409;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;

  /** An answer to a call that creates nothing. */
  KustomReply(int status, String body, String correlationId) {
    this(status, body, correlationId, Optional.empty());
  }

  /**
   * Calls once.
   *
   * @throws KustomUnavailable if there is no answer, or one that says nothing
   */
  static KustomReply to(Supplier<Response> call) {
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

  boolean isSuccess() {
    return status >= FIRST_SUCCESS && status < FIRST_REDIRECT;
  }

  /**
   * What was created.
   *
   * @throws KustomUnavailable if Kustom does not say: then we know too little
   */
  String requireId() {
    return createdId.orElseThrow(
        () -> new KustomUnavailable("no id in the answer, correlation id " + correlationId));
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
