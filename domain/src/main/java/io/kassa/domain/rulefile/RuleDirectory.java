package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.parse.ProgramReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files {@code *.hrl} and {@code *.hrule} in a directory, not in those beneath it. Hidden
 * files, as editors leave them, are none.
 */
public record RuleDirectory(Path directory) {

  /** Files that are read; more would not be rules that somebody wrote. */
  private static final int MAX_FILES = 500;

  /**
   * Bytes of a file that are read, at most four for a character; what is longer is refused anyway.
   */
  private static final int MAX_BYTES = 4 * ProgramReader.MAX_SIZE + 4;

  /**
   * What is in each, by its name.
   *
   * @throws IOException if the directory or one of them can't be read
   */
  public SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path path : paths()) {
      texts.put(path.getFileName().toString(), text(path));
    }
    return Collections.unmodifiableSortedMap(texts);
  }

  private List<Path> paths() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> rules = all.filter(RuleDirectory::isRule).sorted().limit(MAX_FILES + 1).toList();
      if (rules.size() > MAX_FILES) {
        throw new IOException("more than " + MAX_FILES + " rules in one directory");
      }
      return rules;
    }
  }

  private static boolean isRule(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".")
        && (name.endsWith(".hrl") || name.endsWith(".hrule"))
        && Files.isRegularFile(path);
  }

  /** The text of a file, or so much of it that it is too much. */
  public static String text(Path path) throws IOException {
    try (var file = Files.newInputStream(path)) {
      return new String(file.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    }
  }
}
