package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.UnsuitableException;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.util.List;

/** Calling values. */
final class Calls {

  private Calls() {}

  /**
   * Calls a function. One tuple stands for as many values as it has components; values that are too
   * many go to the function that the first ones lead to.
   */
  static Value call(Value function, List<Value> arguments, Position at) {
    Value.Callable callable = callable(function, at);
    int arity = callable.arity();
    if (arguments.size() == arity) {
      return called(callable, arguments, at);
    } else if (arguments.size() > arity) {
      Value inner = called(callable, arguments.subList(0, arity), at);
      return call(inner, arguments.subList(arity, arguments.size()), at);
    } else if (arguments.size() == 1
        && arguments.get(0) instanceof Value.Tuple tuple
        && tuple.components().size() == arity) {
      return called(callable, tuple.components(), at);
    }
    throw new FiltreraException(
        at, "the function takes " + arity + " values, and got " + arguments.size());
  }

  private static Value called(Value.Callable callable, List<Value> arguments, Position at) {
    try {
      return callable.call(arguments);
    } catch (UnsuitableException e) {
      throw new FiltreraException(at, e.getMessage(), e.hint());
    }
  }

  private static Value.Callable callable(Value function, Position at) {
    if (function instanceof Value.Callable callable) {
      return callable;
    }
    throw new FiltreraException(at, "this is " + ValueKind.of(function) + " and no function");
  }
}
