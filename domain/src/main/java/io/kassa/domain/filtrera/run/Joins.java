package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.JoinKind;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Brings elements of two lists together whose keys are equal. A pair has nothing where a side is
 * missing; nothing as a key is equal to no other.
 *
 * @param labels what the two sides are called in the pairs
 * @param key the key of an element
 */
record Joins(Run run, Position at, JoinKind kind, List<String> labels, UnaryOperator<Value> key) {

  /** Pairs in the order of the left, then those that only the right has. */
  Value join(List<Value> left, List<Value> right) {
    Map<Value, List<Value>> byKey = byKey(right);
    Set<Value> found = new HashSet<>();
    List<Value> pairs = new ArrayList<>();
    for (Value element : left) {
      Value elementKey = keyOf(element);
      List<Value> partners = byKey.getOrDefault(elementKey, List.of());
      boolean none = partners.isEmpty() || elementKey instanceof Value.Nothing;
      if (!none) {
        found.add(elementKey);
        partners.forEach(partner -> pairs.add(pair(element, partner)));
      } else if (kind.keepsLeft()) {
        pairs.add(pair(element, Value.NOTHING));
      }
    }
    if (kind.keepsRight()) {
      right.stream()
          .filter(element -> !found.contains(keyOf(element)))
          .forEach(element -> pairs.add(pair(Value.NOTHING, element)));
    }
    return new ListElements(pairs);
  }

  private Map<Value, List<Value>> byKey(List<Value> elements) {
    Map<Value, List<Value>> byKey = new LinkedHashMap<>();
    run.meter().keep(elements.size(), at);
    elements.forEach(
        element -> byKey.computeIfAbsent(keyOf(element), it -> new ArrayList<>()).add(element));
    return byKey;
  }

  private Value keyOf(Value element) {
    run.meter().step(at);
    Value value = key.apply(element);
    return value instanceof Value.Nothing ? value : new Maps(run, at).key(value);
  }

  private Value pair(Value left, Value right) {
    run.meter().step(at);
    run.meter().keep(2, at);
    return new Value.Tuple(List.of(left, right), labels);
  }
}
