package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The names that are known where something is read, and how many more values each takes when it is
 * used as a filter.
 */
final class Names {

  private static final int NO_FUNCTION = -1;

  private final Deque<Map<String, Integer>> scopes = new ArrayDeque<>();

  Names() {
    enter();
  }

  void enter() {
    scopes.push(new HashMap<>());
  }

  void leave() {
    scopes.pop();
  }

  void add(List<Binding> bindings) {
    bindings.forEach(binding -> add(binding.name()));
  }

  void add(String name) {
    scopes.getFirst().put(name, NO_FUNCTION);
  }

  /** A function that is still being read. */
  void addFunction(String name, List<Binding> parameters) {
    scopes.getFirst().put(name, Math.max(0, parameters.size() - 1));
  }

  void add(Definition definition) {
    if (definition instanceof Definition.Function function) {
      int curried = function.body() instanceof Expression.Lambda it ? it.parameters().size() : 0;
      int own = Math.max(0, function.parameters().size() - 1);
      scopes.getFirst().put(function.name(), own + curried);
    } else {
      add(definition.name());
    }
  }

  boolean contains(String name) {
    return scopes.stream().anyMatch(scope -> scope.containsKey(name));
  }

  /** How many values a function takes beside the one before it; empty for what is no function. */
  OptionalInt further(String name) {
    for (Map<String, Integer> scope : scopes) {
      Integer further = scope.get(name);
      if (further != null) {
        return further == NO_FUNCTION ? OptionalInt.empty() : OptionalInt.of(further);
      }
    }
    return OptionalInt.empty();
  }
}
