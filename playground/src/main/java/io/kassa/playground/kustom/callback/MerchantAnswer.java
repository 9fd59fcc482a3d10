package io.kassa.playground.kustom.callback;

import io.kassa.playground.journal.RecordedCallback.Result;
import java.util.Optional;

/** What a merchant made of a callback. */
public sealed interface MerchantAnswer {
  /** It answered in time. */
  record Answered(int status, Optional<String> location, String body) implements MerchantAnswer {}

  /** It did not, or could not be reached. */
  record Silent(String reason) implements MerchantAnswer {}

  /** How the journal writes it. */
  default Result toResult() {
    if (this instanceof Answered answered) {
      return new Result.Status(answered.status());
    }
    return new Result.NoAnswer(((Silent) this).reason());
  }
}
