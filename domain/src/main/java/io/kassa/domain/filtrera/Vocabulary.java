package io.kassa.domain.filtrera;

import io.kassa.domain.filtrera.syntax.Type;
import java.util.Map;

/**
 * What programs may name beside what they define themselves.
 *
 * @param types types by their names
 * @param told types of the same names, by which values are matched when a program runs: where
 *     values are told apart by less than is known of them
 * @param names values that every run is given, with their types
 */
public record Vocabulary(Map<String, Type> types, Map<String, Type> told, Map<String, Type> names) {

  public Vocabulary {
    types = Map.copyOf(types);
    told = Map.copyOf(told);
    names = Map.copyOf(names);
  }

  /** Types alone. */
  public static Vocabulary of(Map<String, Type> types) {
    return new Vocabulary(types, types, Map.of());
  }

  /** Types alone, told apart by less than is known of them. */
  public static Vocabulary of(Map<String, Type> types, Map<String, Type> told) {
    return new Vocabulary(types, told, Map.of());
  }
}
