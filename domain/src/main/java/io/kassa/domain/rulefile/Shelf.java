package io.kassa.domain.rulefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.logging.Logger;

/**
 * What files hold, as they were last loaded. Where a file changed and holds nothing that works any
 * more, what it held before stays, and the file is named in the log.
 */
final class Shelf<S, T> {

  private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

  private final String kind;
  private final BiFunction<String, S, T> reader;
  private SortedMap<String, Kept<S, T>> files = new TreeMap<>();

  /**
   * An empty one.
   *
   * @param kind what a file is, for the log, such as {@code rule}
   * @param reader makes something of a file's name and what is in it, or throws {@link
   *     BrokenRuleException}
   */
  Shelf(String kind, BiFunction<String, S, T> reader) {
    this.kind = kind;
    this.reader = reader;
  }

  /** What is in a file, and what it holds or held before it broke. */
  private record Kept<S, T>(Optional<S> source, boolean broken, List<T> held) {}

  /** Puts files in place of those before; those that are as they were stay as they are. */
  void load(Map<String, S> sources) {
    load(sources, Map.of());
  }

  /**
   * The same where some files are there and can't be read.
   *
   * @param unreadable why, by their names
   */
  void load(Map<String, S> sources, Map<String, String> unreadable) {
    SortedMap<String, Kept<S, T>> now = new TreeMap<>();
    sources.forEach((name, source) -> now.put(name, load(name, source)));
    unreadable.forEach((name, reason) -> now.put(name, unread(name, reason)));
    files.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> LOG.info(() -> "The " + kind + " " + name + " is gone"));
    files = now;
  }

  private Kept<S, T> load(String name, S source) {
    Kept<S, T> before = files.get(name);
    if (before != null && before.source.equals(Optional.of(source))) {
      return before;
    }
    List<T> last = before == null ? List.of() : before.held;
    try {
      return new Kept<>(Optional.of(source), false, List.of(reader.apply(name, source)));
    } catch (BrokenRuleException e) {
      tell(e.lines(), last);
    } catch (RuntimeException | StackOverflowError defect) {
      tell(List.of(name + ": " + Defect.told(defect)), last);
    }
    return new Kept<>(Optional.of(source), true, last);
  }

  private Kept<S, T> unread(String name, String reason) {
    Kept<S, T> before = files.get(name);
    if (before != null && before.source.isEmpty()) {
      return before;
    }
    List<T> last = before == null ? List.of() : before.held;
    tell(List.of(name + ": " + reason), last);
    return new Kept<>(Optional.empty(), true, last);
  }

  private void tell(List<String> lines, List<T> last) {
    String meanwhile = last.isEmpty() ? "it does not work" : "what it was before goes on working";
    lines.forEach(
        line -> LOG.warning(() -> "A " + kind + " is broken, " + meanwhile + ": " + line));
  }

  /** What all files hold, in the order of their names. */
  List<T> held() {
    return files.values().stream().flatMap(it -> it.held.stream()).toList();
  }

  int broken() {
    return (int) files.values().stream().filter(Kept::broken).count();
  }

  int working() {
    return files.size() - broken();
  }
}
