package io.kassa.domain.kustom;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a call to Kustom ended with. There are three ways, and the third is as common as the others
 * in a bad hour: nobody knows.
 */
public sealed interface KustomAnswer<T> {

  /** Kustom did it. */
  record Done<T>(T value) implements KustomAnswer<T> {}

  /** Kustom said no, and the same call would get the same answer. */
  record Refused<T>(KustomRefusal refusal) implements KustomAnswer<T> {}

  /**
   * No answer, no time, or an answer that says nothing. It may have been done or not.
   *
   * @param reason for the log; holds no personal data
   */
  record Unknown<T>(String reason) implements KustomAnswer<T> {}

  /** What was done, if it is known to be done. */
  default Optional<T> result() {
    return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
  }

  /** Whether Kustom refused for this reason. */
  default boolean isRefusedAs(KustomRefusal.Kind kind) {
    return this instanceof Refused<T> refused && refused.refusal().kind() == kind;
  }

  /** The same answer about something else. */
  default <U> KustomAnswer<U> map(Function<T, U> function) {
    if (this instanceof Done<T> done) {
      return new Done<>(function.apply(done.value()));
    }
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.refusal());
    }
    return new Unknown<>(((Unknown<T>) this).reason());
  }
}
