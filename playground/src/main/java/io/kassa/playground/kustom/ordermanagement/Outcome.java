package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.http.Response;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.answer.KustomHeaders;
import java.util.UUID;

/** What a call does with an order. */
sealed interface Outcome {
  /** The order afterwards, and the answer. */
  record Done(ManagedOrder after, Response response) implements Outcome {}

  /** The order stays as it is. */
  record Refused(KustomError error) implements Outcome {}

  /** Nothing changes. */
  static Outcome answered(ManagedOrder order, Response response) {
    return new Done(order, response);
  }

  /** Changed, nothing to say. */
  static Outcome changed(ManagedOrder after) {
    return written(after, Response.empty(204));
  }

  /** Changed; the answer gets the id every writing call has. */
  static Outcome written(ManagedOrder after, Response response) {
    return new Done(
        after, response.with(KustomHeaders.TRANSACTION_ID, UUID.randomUUID().toString()));
  }

  /** Not possible in this state or with this amount. */
  static Outcome forbidden(String code, String message) {
    return new Refused(new KustomError(403, code, message));
  }
}
