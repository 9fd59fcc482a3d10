package io.kassa.domain.order;

import java.util.Optional;

/**
 * Why an order waits for a person, one sentence after another.
 *
 * @param text cut after 2,000 characters
 */
record ReviewReasons(Optional<String> text) {

  private static final int MAX_LENGTH = 2_000;

  static ReviewReasons of(String text) {
    return new ReviewReasons(Optional.ofNullable(text));
  }

  ReviewReasons and(String reason) {
    String all = text.map(it -> it + " " + reason).orElse(reason);
    return of(all.substring(0, Math.min(all.length(), MAX_LENGTH)));
  }

  boolean name(String reason) {
    return text.filter(it -> it.contains(reason)).isPresent();
  }

  /** The others. */
  ReviewReasons without(String reason) {
    String all = text.orElse("");
    int start = all.indexOf(reason);
    if (start < 0) {
      return this;
    }
    String others =
        (all.substring(0, start).strip() + " " + all.substring(start + reason.length()).strip())
            .strip();
    return new ReviewReasons(Optional.of(others).filter(it -> !it.isEmpty()));
  }
}
