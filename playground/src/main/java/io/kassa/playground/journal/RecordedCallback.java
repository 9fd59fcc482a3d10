package io.kassa.playground.journal;

import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * One call to a merchant, with the status it answered or the reason why it did not.
 *
 * @param body what was sent, where it is short; the order that a validation shows is left out
 */
public record RecordedCallback(
    Instant at, CallbackKind kind, String url, Optional<JsonObject> body, Result result) {
  /** What became of the call. */
  public sealed interface Result {
    /** The merchant answered. */
    record Status(int status) implements Result {}

    /** The merchant did not answer, or a fault kept the call from being made. */
    record NoAnswer(String reason) implements Result {}
  }

  /**
   * The members {@code at, kind, url}, {@code body} where it is kept, and either {@code status} or
   * {@code error}.
   */
  public JsonObject toJson() {
    ObjectEdit edit =
        ObjectEdit.empty().put("at", at.toString()).put("kind", kind.wireName()).put("url", url);
    body.ifPresent(sent -> edit.put("body", sent));
    if (result instanceof Result.Status answered) {
      return edit.put("status", answered.status()).done();
    }
    return edit.put("error", ((Result.NoAnswer) result).reason()).done();
  }
}
