package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.value.Value;
import java.util.Optional;

/** The names that are known where an expression runs; each scope adds one to those around it. */
final class Scope {

  private final Run run;
  private final Scope around;
  private final String name;
  private Code unmade;
  private Value value;

  private Scope(Run run, Scope around, String name) {
    this.run = run;
    this.around = around;
    this.name = name;
  }

  static Scope outermost(Run run) {
    return new Scope(run, null, "");
  }

  Scope with(String newName, Value newValue) {
    Scope scope = new Scope(run, this, newName);
    scope.value = newValue;
    return scope;
  }

  /** A name whose value is made when it is asked for, and then kept. */
  Scope withUnmade(String newName, Code code) {
    Scope scope = new Scope(run, this, newName);
    scope.unmade = code;
    return scope;
  }

  /** A name of a function, which knows itself. */
  Scope withFunction(FunctionCode function) {
    Scope scope = new Scope(run, this, function.name());
    scope.value = function.in(scope);
    return scope;
  }

  Run run() {
    return run;
  }

  Meter meter() {
    return run.meter();
  }

  Optional<Value> find(String wanted) {
    for (Scope scope = this; scope.around != null; scope = scope.around) {
      if (scope.name.equals(wanted)) {
        return Optional.of(scope.made());
      }
    }
    return Optional.empty();
  }

  private Value made() {
    if (value == null) {
      value = unmade.run(around);
      unmade = null;
    }
    return value;
  }
}
