package io.kassa.domain.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One transaction as a database and a persistence provider have it together, for stores in memory:
 * it reads what is committed, into copies of its own; others see what it writes only after its
 * commit; whoever locks a row waits for who holds it, and then sees it as it was left; versions and
 * unique keys decide at the commit. Without one, stores work directly on their rows.
 */
public final class UnitOfWork {

  private static final ThreadLocal<UnitOfWork> CURRENT = new ThreadLocal<>();

  /** Who waits, and where a thread may be made to. */
  public interface Turns {

    /** Others may go on here. */
    void mayPause(String where);

    /** Nothing goes on here until this is so. */
    void await(BooleanSupplier condition, String what);

    /** This is changed by somebody who did not lock it: only a version or a key can save it. */
    void changedUnheld(Object entity);
  }

  /** The database has undone everything, because of something that others did. */
  public static final class RolledBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public RolledBack(String reason) {
      super(reason);
    }
  }

  private final Turns turns;
  private final Map<Row<?>, Copy> copies = new LinkedHashMap<>();
  private final Map<InMemoryStore<?>, List<Row<?>>> added = new LinkedHashMap<>();
  private final List<Row<?>> held = new ArrayList<>();

  /** A row's content as this transaction has it, and as it was committed when it was read. */
  private record Copy(Object now, Object asRead) {}

  private final Map<Whole, Runnable> wholes = new LinkedHashMap<>();
  private boolean doomed;
  private boolean written;

  private UnitOfWork(Turns turns) {
    this.turns = turns;
  }

  /** The transaction of this thread. */
  public static Optional<UnitOfWork> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Begins one in this thread; what there was is to be given to {@link #resume} afterwards. */
  public static UnitOfWork begin(Turns turns) {
    UnitOfWork begun = new UnitOfWork(turns);
    CURRENT.set(begun);
    return begun;
  }

  /** Nobody's transaction, or this one again, is that of the thread. */
  public static void resume(Optional<UnitOfWork> work) {
    work.ifPresentOrElse(CURRENT::set, CURRENT::remove);
  }

  /** Writes everything, or throws and has written nothing. */
  public void commit() {
    try {
      turns.mayPause("commit");
      if (doomed) {
        throw new RolledBack("Marked for rollback");
      }
      copies.keySet().stream().filter(this::isChanged).toList().forEach(this::holdChanged);
      requireVersions();
      stores().forEach(this::flush);
      copies.forEach(this::write);
      added.forEach((store, rows) -> rows.forEach(row -> store.append(row)));
      written = true;
    } finally {
      end();
    }
  }

  /**
   * Holds something that is no row until the end; it is put back if nothing is committed.
   *
   * @param whole what is held, one at a time
   */
  public void holdWhole(Whole whole) {
    if (whole.holder.isEmpty() || whole.holder.get() != this) {
      turns.mayPause("lock");
      turns.await(() -> whole.holder.isEmpty(), "all of it");
      whole.holder = Optional.of(this);
      wholes.put(whole, whole.remember());
    }
  }

  /** Something that one transaction at a time works with. */
  public abstract static class Whole {

    private Optional<UnitOfWork> holder = Optional.empty();

    /** What puts it back to where it is now. */
    protected abstract Runnable remember();
  }

  /** It can't be committed any more. */
  public void doom() {
    doomed = true;
  }

  /** Writes nothing. */
  public void rollback() {
    end();
  }

  <E> void add(InMemoryStore<E> store, E entry) {
    Row<E> row = new Row<>(entry);
    row.holder = Optional.of(this);
    added.computeIfAbsent(store, it -> new ArrayList<>()).add(row);
  }

  /** Those that fit; what does not is not read, so that nothing is compared at the commit. */
  <E> Stream<E> entries(InMemoryStore<E> store, Predicate<E> wanted) {
    return rowsOf(store).stream().filter(row -> wanted.test(seen(row))).map(this::copyOf);
  }

  /** Waits for the first that fits, and holds it; it has to fit when its turn has come. */
  <E> Optional<E> lock(InMemoryStore<E> store, Predicate<E> wanted) {
    turns.mayPause("lock");
    for (Row<E> row : rowsOf(store)) {
      if (wanted.test(seen(row))) {
        hold(row);
        E fresh = refreshed(row);
        if (wanted.test(fresh)) {
          return Optional.of(fresh);
        }
      }
    }
    return Optional.empty();
  }

  /** Holds this one, if nobody else does. */
  <E> boolean lockFree(InMemoryStore<E> store, E entry) {
    for (Row<E> row : rowsOf(store)) {
      if (seen(row) == entry) {
        if (row.holder.filter(it -> it != this).isPresent()) {
          return false;
        }
        hold(row);
        return true;
      }
    }
    throw new IllegalArgumentException("Not read here");
  }

  <E> void flush(InMemoryStore<E> store) {
    store.requireUniqueKeys(rowsOf(store).stream().map(this::toBeWritten).toList());
  }

  /** What the row is if this commits now. */
  private <E> E toBeWritten(Row<E> row) {
    return copies.containsKey(row) && isChanged(row) ? copyOf(row) : row.content;
  }

  private void holdChanged(Row<?> row) {
    if (row.holder.filter(it -> it == this).isEmpty()) {
      turns.changedUnheld(row.content);
      hold(row);
    }
  }

  private void hold(Row<?> row) {
    if (row.holder.isEmpty() || row.holder.get() != this) {
      turns.await(() -> row.holder.isEmpty(), "row");
      row.holder = Optional.of(this);
      held.add(row);
    }
  }

  private <E> E refreshed(Row<E> row) {
    E copy = copyOf(row);
    boolean ownOnly = row.store() == null;
    if (!ownOnly && !isChanged(row)) {
      EntityCopy.refresh(copy, row.content);
      copies.put(row, new Copy(copy, row.content));
    }
    return copy;
  }

  private boolean isChanged(Row<?> row) {
    Copy copy = copies.get(row);
    return !EntityCopy.isSame(copy.now(), copy.asRead());
  }

  private void requireVersions() {
    copies.forEach(
        (row, copy) -> {
          boolean overtaken =
              isChanged(row)
                  && !Objects.equals(
                      EntityCopy.versionOf(row.content), EntityCopy.versionOf(copy.asRead()));
          if (overtaken) {
            throw new RolledBack("Changed by another meanwhile");
          }
        });
  }

  private void write(Row<?> row, Copy copy) {
    if (isChanged(row)) {
      EntityCopy.countVersion(copy.now());
      row.replace(EntityCopy.of(copy.now()));
    }
  }

  private void end() {
    wholes.forEach(
        (whole, putBack) -> {
          if (!written) {
            putBack.run();
          }
          whole.holder = Optional.empty();
        });
    wholes.clear();
    held.forEach(row -> row.holder = Optional.empty());
    added.values().forEach(rows -> rows.forEach(row -> row.holder = Optional.empty()));
  }

  private List<InMemoryStore<?>> stores() {
    return Stream.concat(
            copies.keySet().stream().filter(this::isChanged).<InMemoryStore<?>>map(Row::store),
            added.keySet().stream())
        .distinct()
        .toList();
  }

  /** As this transaction sees it, only to look at. */
  @SuppressWarnings("unchecked")
  private <E> E seen(Row<E> row) {
    Copy copy = copies.get(row);
    return copy == null ? row.content : (E) copy.now();
  }

  @SuppressWarnings("unchecked")
  private <E> List<Row<E>> rowsOf(InMemoryStore<E> store) {
    List<Row<E>> rows = new ArrayList<>(store.rows());
    added.getOrDefault(store, List.of()).forEach(row -> rows.add((Row<E>) row));
    return rows;
  }

  @SuppressWarnings("unchecked")
  private <E> E copyOf(Row<E> row) {
    if (row.store() == null) {
      return row.content;
    }
    return (E)
        copies.computeIfAbsent(row, it -> new Copy(EntityCopy.of(row.content), row.content)).now();
  }
}
