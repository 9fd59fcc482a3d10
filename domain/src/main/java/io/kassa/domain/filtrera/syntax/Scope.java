package io.kassa.domain.filtrera.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What names stand for at some place of a program.
 *
 * @param names a name whose value only a run knows, such as a function's parameter, has none
 * @param outer what is seen beside them
 */
record Scope(Map<String, Optional<Expression>> names, Optional<Scope> outer) {

  /** A value that has a name, and what is seen from it. */
  record Found(Expression value, Scope scope) {}

  /** What the answers of a program see. */
  static Scope of(Program program) {
    Map<String, Optional<Expression>> names = new HashMap<>();
    program.parameters().forEach(it -> names.put(it.name(), it.otherwise()));
    program.definitions().forEach(it -> names.put(it.name(), value(it)));
    return new Scope(names, Optional.empty());
  }

  Scope inside(Expression.Block block) {
    Map<String, Optional<Expression>> own = new HashMap<>();
    block.definitions().forEach(it -> own.put(it.name(), value(it)));
    return new Scope(own, Optional.of(this));
  }

  Scope inside(Expression.Lambda lambda) {
    Map<String, Optional<Expression>> own = new HashMap<>();
    lambda.parameters().forEach(it -> own.put(it.name(), Optional.empty()));
    return new Scope(own, Optional.of(this));
  }

  Optional<Found> find(String name) {
    Optional<Scope> scope = Optional.of(this);
    while (scope.isPresent() && !scope.get().names.containsKey(name)) {
      scope = scope.get().outer;
    }
    return scope.flatMap(it -> it.names.get(name).map(value -> new Found(value, it)));
  }

  private static Optional<Expression> value(Definition definition) {
    if (definition instanceof Definition.Constant constant) {
      return Optional.of(constant.value());
    }
    return definition instanceof Definition.Function function
        ? Optional.of(new Expression.Lambda(function.at(), function.parameters(), function.body()))
        : Optional.empty();
  }
}
