package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the names at a place; each is this and those around. */
record Known(Map<String, Type> types, Map<String, Signature> functions) {

  /**
   * A function.
   *
   * @param curried whether its result is called with what is too much for it
   */
  record Signature(int arity, boolean curried, Type result) {}

  static Known nothing() {
    return new Known(Map.of(), Map.of());
  }

  Known with(String name, Type type) {
    Map<String, Type> more = new HashMap<>(types);
    more.put(name, type);
    Map<String, Signature> fewer = new HashMap<>(functions);
    fewer.remove(name);
    return new Known(more, fewer);
  }

  Known withFunction(String name, Signature signature) {
    Map<String, Signature> more = new HashMap<>(functions);
    more.put(name, signature);
    Map<String, Type> named = new HashMap<>(types);
    named.put(name, new Type.Anything());
    return new Known(named, more);
  }

  Optional<Type> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  Optional<Signature> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  Set<String> names() {
    return types.keySet();
  }
}
