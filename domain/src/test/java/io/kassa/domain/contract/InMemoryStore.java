package io.kassa.domain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was added, in memory, with the keys that no two of them may share. In a {@link UnitOfWork}
 * it behaves as a table does; without one every step works on the entries themselves.
 */
public abstract class InMemoryStore<E> {

  private final List<Row<E>> rows = new ArrayList<>();
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
    UnitOfWork.current()
        .ifPresentOrElse(work -> work.add(this, entry), () -> append(new Row<>(entry)));
  }

  /** Everything that was added and committed, oldest first. */
  public List<E> all() {
    return rows.stream().map(row -> row.content).toList();
  }

  protected Stream<E> entries() {
    return entries(any -> true);
  }

  /** Those that fit. */
  protected Stream<E> entries(Predicate<E> wanted) {
    return UnitOfWork.current()
        .map(work -> work.entries(this, wanted))
        .orElseGet(() -> all().stream().filter(wanted));
  }

  /** The first that fits, and nobody else's until the transaction ends. */
  protected Optional<E> locked(Predicate<E> wanted) {
    return UnitOfWork.current()
        .map(work -> work.lock(this, wanted))
        .orElseGet(() -> entries().filter(wanted).findFirst());
  }

  /** The first of these that nobody holds; it is nobody else's until the transaction ends. */
  protected Optional<E> lockedUnlessHeld(Stream<E> inOrder) {
    return inOrder
        .filter(it -> UnitOfWork.current().map(work -> work.lockFree(this, it)).orElse(true))
        .findFirst();
  }

  /** What was added has to have keys of its own now. */
  protected void flushAdded() {
    UnitOfWork.current().ifPresent(work -> work.flush(this));
  }

  protected void replace(Function<E, Object> key, E entry) {
    rows.removeIf(other -> key.apply(other.content).equals(key.apply(entry)));
    add(entry);
  }

  /** Removes those that fit, at once: a transaction that fails afterwards has removed them. */
  protected void remove(Predicate<E> unwanted) {
    rows.removeIf(row -> unwanted.test(row.content));
  }

  List<Row<E>> rows() {
    return rows;
  }

  @SuppressWarnings("unchecked")
  void append(Row<?> row) {
    Row<E> mine = (Row<E>) row;
    mine.committedTo(this);
    rows.add(mine);
  }

  void requireUniqueKeys() {
    requireUniqueKeys(all());
  }

  void requireUniqueKeys(List<E> entries) {
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
