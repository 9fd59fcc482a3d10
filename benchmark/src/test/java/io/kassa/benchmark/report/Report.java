package io.kassa.benchmark.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a run has measured, and everything that went wrong. */
public final class Report {
  private final List<Table> tables = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /** Shows a table and keeps it for the file. */
  public void show(Table table) {
    tables.add(table);
    System.out.println(table.text());
  }

  /** Keeps what went wrong: the figures beside it are not to be trusted then. */
  public void failed(String what) {
    errors.add(what);
    System.out.println("ERROR: " + what + "\n");
  }

  /** What went wrong so far. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Writes it all as JSON. */
  public void write(Path file, Map<String, String> settings) throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    content.put("java", Runtime.version().toString());
    content.put("processors", Runtime.getRuntime().availableProcessors());
    content.put("settings", settings);
    tables.forEach(table -> content.put(table.title(), table.rows()));
    content.put("errors", errors);
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(file.toFile(), content);
  }
}
