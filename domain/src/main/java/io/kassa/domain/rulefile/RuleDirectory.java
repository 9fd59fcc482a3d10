package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.parse.ProgramReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

  /** Files that are read, the first by their names; more would not be what somebody wrote. */
  private static final int MAX_FILES = 500;

  /** Files that are named, those that are not read among them. */
  private static final int MAX_NAMED = 2 * MAX_FILES;

  /**
   * Bytes of a file that are read, at most four for a character; what is longer is refused anyway.
   */
  private static final int MAX_BYTES = 4 * ProgramReader.MAX_SIZE + 4;

  /**
   * What was found.
   *
   * @param texts what is in each file, by its name
   * @param unreadable why others can't be read, by their names
   */
  public record Look(SortedMap<String, String> texts, SortedMap<String, String> unreadable) {

    public Look {
      texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
      unreadable = Collections.unmodifiableSortedMap(new TreeMap<>(unreadable));
    }

    /** Files that are all readable. */
    public static Look at(Map<String, String> texts) {
      return new Look(new TreeMap<>(texts), new TreeMap<>());
    }
  }

  /**
   * Looks at all files. One that can't be read takes nothing from the others.
   *
   * @throws IOException if the directory can't be read
   */
  public Look look() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, String> unreadable = new TreeMap<>();
    for (Path path : paths()) {
      String name = path.getFileName().toString();
      if (texts.size() + unreadable.size() >= MAX_FILES) {
        unreadable.put(name, "it is one of more than " + MAX_FILES + " files in the directory");
        continue;
      }
      try {
        texts.put(name, text(path));
      } catch (IOException e) {
        unreadable.put(name, "it can't be read: " + e.getClass().getSimpleName());
      }
    }
    return new Look(texts, unreadable);
  }

  private SortedMap<String, String> texts() throws IOException {
    return look().texts();
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
      return all.filter(RuleDirectory::isRule).sorted().limit(MAX_NAMED).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
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
