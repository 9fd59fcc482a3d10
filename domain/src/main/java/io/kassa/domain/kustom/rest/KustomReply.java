package io.kassa.domain.kustom.rest;

/**
 * An answer that Kustom really gave, as it stands on the wire.
 *
 * @param body as text; may be empty, and is not always JSON
 * @param correlationId the header of that name; may be empty
 */
record KustomReply(int status, String body, String correlationId) {

  private static final int FIRST_SUCCESS = 200;
  private static final int FIRST_REDIRECT = 300;

  boolean isSuccess() {
    return status >= FIRST_SUCCESS && status < FIRST_REDIRECT;
  }
}
