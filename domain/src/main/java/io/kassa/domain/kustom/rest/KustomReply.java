package io.kassa.domain.kustom.rest;

import java.util.Optional;

/**
 * An answer that Kustom really gave, as it stands on the wire.
 *
 * @param body as text; may be empty, and is not always JSON
 * @param correlationId the header of that name; may be empty
 * @param createdId of a capture or refund that the call created
 */
record KustomReply(int status, String body, String correlationId, Optional<String> createdId) {

  /** An answer to a call that creates nothing. */
  KustomReply(int status, String body, String correlationId) {
    this(status, body, correlationId, Optional.empty());
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

  private static final int FIRST_SUCCESS = 200;
  private static final int FIRST_REDIRECT = 300;

  boolean isSuccess() {
    return status >= FIRST_SUCCESS && status < FIRST_REDIRECT;
  }
}
