package io.kassa.playground.journal;

import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.time.Instant;

/** One call to a merchant, with the status it answered or the reason why it did not. */
public record RecordedCallback(Instant at, CallbackKind kind, String url, Result result) {
  /** What became of the call. */
  public sealed interface Result {
    /** The merchant answered. */
    record Status(int status) implements Result {}

    /** The merchant did not answer, or a fault kept the call from being made. */
    record NoAnswer(String reason) implements Result {}
  }

  /** The members {@code at, kind, url} and either {@code status} or {@code error}. */
  public JsonObject toJson() {
    ObjectEdit edit =
        ObjectEdit.empty().put("at", at.toString()).put("kind", kind.wireName()).put("url", url);
    if (result instanceof Result.Status answered) {
      return edit.put("status", answered.status()).done();
    }
    return edit.put("error", ((Result.NoAnswer) result).reason()).done();
  }
}
