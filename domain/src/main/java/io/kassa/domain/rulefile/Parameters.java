package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Default;
import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What files are given beside what happened. */
final class Parameters {

  private Parameters() {}

  static Default of(FieldValue value) {
    return value.json() instanceof String text
        ? new Default.HandedOn(text)
        : new Default.Given(Values.read(value.json(), new Type.Anything()));
  }

  /** A name that is given a value and is no parameter. */
  static Optional<Problem> unknown(Script script, Set<String> given, Position at) {
    return given.stream()
        .filter(name -> script.parameter(name).isEmpty())
        .sorted()
        .findFirst()
        .map(name -> new Problem(at, "there is no parameter " + name, known(script)));
  }

  private static String known(Script script) {
    String names =
        String.join(", ", script.program().parameters().stream().map(Parameter::name).toList());
    return names.isEmpty() ? "it has none" : "it has " + names;
  }

  /**
   * A parameter that has no value.
   *
   * @param hint what to do about it, by the parameter's name
   */
  static Optional<Problem> missing(Script script, UnaryOperator<String> hint) {
    return script.program().parameters().stream()
        .filter(it -> it.otherwise().isEmpty())
        .filter(it -> !it.name().equals(RuleFile.INPUT))
        .findFirst()
        .map(
            it ->
                new Problem(
                    it.at(), "nobody gives " + it.name() + " a value", hint.apply(it.name())));
  }
}
