package io.kassa.domain.filtrera;

import io.kassa.domain.filtrera.value.Value;

/** The value of a parameter that nobody gives one when the program runs. */
public sealed interface Default {

  /** A value. */
  record Given(Value value) implements Default {}

  /**
   * Something that was written outside of the program: for a parameter whose type is text, or whose
   * own default is one, the text itself; for others an expression, such as {@code 500} or {@code l
   * => true}.
   */
  record Written(String text) implements Default {}
}
