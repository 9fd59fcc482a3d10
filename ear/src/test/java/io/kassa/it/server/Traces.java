package io.kassa.it.server;

import io.kassa.it.shop.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a text can be read that should not be: in what this run has logged and answered so far. */
public final class Traces {
  private Traces() {}

  /** The log files, of all servers, that hold this text. */
  public static List<String> inLogs(String text) {
    return UserDirectory.all().stream()
        .flatMap(directory -> directory.logs().stream())
        .filter(log -> content(log).contains(text))
        .map(Path::toString)
        .toList();
  }

  /** The log files and answers, of all servers, that hold this text. */
  public static List<String> anywhere(String text) {
    return Stream.concat(
            inLogs(text).stream(), Answers.soFar().stream().filter(answer -> answer.contains(text)))
        .toList();
  }

  private static String content(Path log) {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
