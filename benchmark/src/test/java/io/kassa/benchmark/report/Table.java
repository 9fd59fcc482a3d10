package io.kassa.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of one measurement; values of the same name stand below each other. */
public final class Table {
  private final String title;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** An empty table. */
  public Table(String title) {
    this.title = title;
  }

  /** Begins a row. */
  public Table row() {
    rows.add(new LinkedHashMap<>());
    return this;
  }

  /** Adds a value to the last row. */
  public Table with(String name, Object value) {
    rows.get(rows.size() - 1).put(name, value);
    return this;
  }

  String title() {
    return title;
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  /** The table as a person reads it. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.copyOf(rows.get(0).keySet()));
    rows.forEach(row -> lines.add(row.values().stream().map(Object::toString).toList()));
    int[] widths =
        IntStream.range(0, lines.get(0).size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return title
        + "\n"
        + lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String padded(List<String> line, int[] widths) {
    return IntStream.range(0, line.size())
        .mapToObj(
            column -> " ".repeat(widths[column] - line.get(column).length()) + line.get(column))
        .collect(Collectors.joining("  ", "  ", ""));
  }
}
