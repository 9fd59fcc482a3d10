package io.kassa.domain.filtrera;

import io.kassa.domain.filtrera.value.Value;

/** The value of a parameter that nobody gives one when the program runs. */
public sealed interface Default {

  /** A value. */
  record Given(Value value) implements Default {}

  /**
   * Something that was written outside of the program: for a parameter whose type is text, or whose
   * own default is one, the text itself; for one of the type uuid, a uuid; for others an
   * expression, such as {@code 500} or {@code l => true}.
   */
  record Written(String text) implements Default {}

  /**
   * The same from somebody who may hand on what others wrote, such as shoppers: where the parameter
   * is a number or another plain value, the text is that value and nothing that is worked out.
   *
   * @param text at most {@value #MAX_LENGTH} characters, unless the parameter is a text
   */
  record HandedOn(String text) implements Default {

    /** Characters of an expression. */
    static final int MAX_LENGTH = 1_000;
  }
}
