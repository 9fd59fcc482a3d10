package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.util.List;

/** A function with the names that it knows. */
record Closure(FunctionCode code, Scope scope) implements Value.Callable {

  @Override
  public int arity() {
    return code.parameters().size();
  }

  @Override
  public Value call(List<Value> arguments) {
    if (arguments.size() != arity()) {
      throw new FiltreraException(
          code.at(), "the function takes " + arity() + " values, and got " + arguments.size());
    }
    scope.meter().step(code.at());
    Scope inner = scope;
    for (int i = 0; i < arguments.size(); i++) {
      inner = inner.with(code.parameters().get(i).name(), argument(i, arguments.get(i)));
    }
    Scope bound = inner;
    boolean open = code.guard().map(guard -> Truths.of(guard.run(bound), code.at())).orElse(true);
    return open ? code.body().run(inner) : Value.NOTHING;
  }

  private Value argument(int index, Value value) {
    Binding parameter = code.parameters().get(index);
    if (!Types.suits(parameter.type(), value, scope.run(), parameter.at())) {
      throw new FiltreraException(
          parameter.at(),
          "the parameter "
              + parameter.name()
              + " got "
              + ValueKind.of(value)
              + ", which is not of its type");
    }
    return value;
  }

  /** Says nothing: what it knows may be personal, and may hold this function. */
  @Override
  public String toString() {
    return "a function";
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
