package io.kassa.playground.journal;

import java.util.List;
import java.util.TreeMap;

/** Entries in the order of their numbers, the newest ones only. Safe for many threads. */
public final class BoundedJournal<T> {
  /** How many entries are kept. */
  public static final int ENTRIES_MAX = 10_000;

  private final TreeMap<Long, T> entries = new TreeMap<>();
  private long lastNumber;

  /** Takes a number: the place an entry will have, however late it is written. */
  public synchronized long nextNumber() {
    return ++lastNumber;
  }

  /** Writes the entry of this number and forgets the oldest when there are too many. */
  public synchronized void write(long number, T entry) {
    entries.put(number, entry);
    if (entries.size() > ENTRIES_MAX) {
      entries.pollFirstEntry();
    }
  }

  /** Writes an entry after all others. */
  public synchronized void append(T entry) {
    write(nextNumber(), entry);
  }

  /** The entries, oldest first. */
  public synchronized List<T> entries() {
    return List.copyOf(entries.values());
  }

  /** Forgets every entry. */
  public synchronized void clear() {
    entries.clear();
  }
}
