package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Types that have names.
 *
 * @param effort what it takes to look them up
 */
record KnownTypes(Map<String, Type> types, Effort effort) {

  /** Names that lead to names; more of them go in a circle. */
  private static final int MAX_NAMES = 20;

  /** What a name stands for, which is no name itself. */
  Optional<Type> find(Type.Named named) {
    effort.spend(1);
    Type type = named;
    for (int i = 0; i < MAX_NAMES && type instanceof Type.Named it; i++) {
      type = types.get(it.name());
    }
    return Optional.ofNullable(type).filter(it -> !(it instanceof Type.Named));
  }

  /** A type, or what its name stands for. */
  Type resolved(Type type) {
    return type instanceof Type.Named named ? find(named).orElse(new Type.Anything()) : type;
  }

  Set<String> names() {
    return types.keySet();
  }
}
