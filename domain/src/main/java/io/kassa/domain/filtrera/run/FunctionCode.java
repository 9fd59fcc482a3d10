package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Binding;
import java.util.List;
import java.util.Optional;

/**
 * A function, ready to be called.
 *
 * @param name empty for a lambda
 * @param guard where it does not hold, the function answers nothing
 */
record FunctionCode(
    Position at, String name, List<Binding> parameters, Optional<Code> guard, Code body) {

  Closure in(Scope scope) {
    return new Closure(this, scope);
  }
}
