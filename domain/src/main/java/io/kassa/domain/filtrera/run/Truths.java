package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;

/** Conditions. */
final class Truths {

  private Truths() {}

  static boolean of(Value value, Position at) {
    if (value instanceof Value.Truth truth) {
      return truth.holds();
    }
    throw new FiltreraException(
        at, "true or false is needed here, and this is " + ValueKind.of(value));
  }

  static Value value(boolean holds) {
    return new Value.Truth(holds);
  }
}
