package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.parse.ProgramReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files in a directory that are rules ({@code *.hrl}, {@code *.hrule}), promotions ({@code
 * *.hdiscount}, {@code *.hrd}, {@code *.hpromo}, {@code *.hpr}) or give a rule its parameters
 * ({@code *.hrl.properties}, {@code *.hrule.properties}), not in those beneath it. Hidden files, as
 * editors leave them, are none.
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

  /** The rules with their parameters, by their names. */
  public SortedMap<String, RuleText> rules() throws IOException {
    SortedMap<String, RuleText> rules = new TreeMap<>();
    SortedMap<String, String> all = texts();
    all.keySet().stream()
        .filter(name -> FileKind.of(name) == FileKind.RULE)
        .forEach(name -> rules.put(name, RuleText.of(name, all)));
    return Collections.unmodifiableSortedMap(rules);
  }

  /** The promotions, by their names. */
  public SortedMap<String, String> promotions() throws IOException {
    SortedMap<String, String> promotions = new TreeMap<>(texts());
    promotions.keySet().removeIf(name -> FileKind.of(name) != FileKind.PROMOTION);
    return Collections.unmodifiableSortedMap(promotions);
  }

  /** A rule with the file beside it that gives it its parameters. */
  public static RuleText rule(Path path) throws IOException {
    Path beside = path.resolveSibling(RuleText.parametersOf(path.getFileName().toString()));
    return new RuleText(
        text(path), Files.exists(beside) ? Optional.of(text(beside)) : Optional.empty());
  }

  private List<Path> paths() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> rules = all.filter(RuleDirectory::isRule).sorted().limit(MAX_FILES + 1).toList();
      if (rules.size() > MAX_FILES) {
        throw new IOException("more than " + MAX_FILES + " files in one directory");
      }
      return rules;
    }
  }

  private static boolean isRule(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".")
        && FileKind.of(name) != FileKind.OTHER
        && Files.isRegularFile(path);
  }

  /** The text of a file, or so much of it that it is too much. */
  public static String text(Path path) throws IOException {
    try (var file = Files.newInputStream(path)) {
      return new String(file.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    }
  }
}
