package io.kassa.domain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was added, in memory, with the keys that no two of them may share. */
public abstract class InMemoryStore<E> {

  private final List<E> entries = new ArrayList<>();
  private final List<Function<E, Object>> uniqueKeys;

  /**
   * Takes the unique keys.
   *
   * @param uniqueKeys each gives the key of an entry, or an empty Optional where it has none
   */
  protected InMemoryStore(List<Function<E, Object>> uniqueKeys) {
    this.uniqueKeys = List.copyOf(uniqueKeys);
  }

  public void add(E entry) {
    entries.add(entry);
  }

  /** Everything that was added, oldest first. */
  public List<E> all() {
    return List.copyOf(entries);
  }

  protected Stream<E> entries() {
    return entries.stream();
  }

  protected void replace(Function<E, Object> key, E entry) {
    entries.removeIf(other -> key.apply(other).equals(key.apply(entry)));
    entries.add(entry);
  }

  void requireUniqueKeys() {
    for (Function<E, Object> key : uniqueKeys) {
      Set<Object> seen = new HashSet<>();
      entries.stream()
          .map(key)
          .filter(value -> !Optional.empty().equals(value))
          .filter(value -> !seen.add(value))
          .findFirst()
          .ifPresent(
              value -> {
                throw new IllegalStateException("There twice: " + value);
              });
    }
  }
}
