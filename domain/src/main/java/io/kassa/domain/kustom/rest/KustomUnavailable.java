package io.kassa.domain.kustom.rest;

/** Kustom gave no answer that says anything; what became of the call is unknown. */
class KustomUnavailable extends RuntimeException {

  KustomUnavailable(String reason) {
    super(reason);
  }

  KustomUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
