package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Optional;

/** Texts that Kustom is told, with Kustom's limits. */
final class Text {

  private Text() {}

  /** The text, if there is one; it may be so many characters long. */
  static Optional<String> of(String name, String value, int most, ErrorCode code) {
    Optional<String> text = Members.optional(value);
    if (text.filter(it -> it.length() > most).isPresent()) {
      throw new Rejection(code, name + " has at most " + most + " characters.");
    }
    return text;
  }

  static Optional<String> description(String value) {
    return of("description", value, 255, ErrorCode.INVALID_REQUEST);
  }
}
