package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;

/** An expression, ready to run. */
interface Code {

  Value run(Scope scope);

  /** The same, counted. */
  static Code counted(Position at, Code code) {
    return scope -> {
      Meter meter = scope.meter();
      meter.enter(at);
      Value value = code.run(scope);
      meter.leave();
      return value;
    };
  }
}
