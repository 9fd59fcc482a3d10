package io.kassa.domain.cart.change;

import java.util.Optional;

/**
 * What is put on record of a change, in words, without anything personal.
 *
 * @param what such as {@code item added}
 * @param detail such as the product and how many; at most {@value #MAX_DETAIL} characters
 */
public record ChangeDescription(String what, Optional<String> detail) {

  /** Characters of a detail; the rest is cut off. */
  public static final int MAX_DETAIL = 300;

  static ChangeDescription of(String what) {
    return new ChangeDescription(what, Optional.empty());
  }

  static ChangeDescription of(String what, String detail) {
    return new ChangeDescription(
        what, Optional.of(detail.substring(0, Math.min(MAX_DETAIL, detail.length()))));
  }
}
