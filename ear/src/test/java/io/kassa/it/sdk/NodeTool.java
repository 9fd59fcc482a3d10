package io.kassa.it.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs what comes with Node, in one directory. */
record NodeTool(Path directory, Map<String, String> environment) {
  private static final long LIMIT_MINUTES = 3;

  /** Whether Node and npm are there. */
  static boolean isInstalled() {
    return Stream.of("node", "npm").allMatch(NodeTool::answers);
  }

  /** Runs a command that has to succeed; what it prints is shown if it does not. */
  void run(String... command) {
    try {
      Process process = start(command);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).as("in time").isTrue();
      assertThat(process.exitValue()).as(output).isZero();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(shell(command)).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static boolean answers(String command) {
    try {
      Process process =
          new ProcessBuilder(shell(command, "--version"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** On Windows npm is a script that only the shell can run. */
  private static List<String> shell(String... command) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return Stream.concat(windows ? Stream.of("cmd", "/c") : Stream.of(), Stream.of(command))
        .toList();
  }
}
