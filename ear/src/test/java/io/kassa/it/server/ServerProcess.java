package io.kassa.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The running {@code server run}: a script, and the JVM that it starts. */
final class ServerProcess {
  private static final long STOP_SECONDS = 60;

  private final Process script;

  private ServerProcess(Process script) {
    this.script = script;
  }

  static ServerProcess start(UserDirectory directory, Map<String, String> environment) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path command = Pieces.runtime().resolve(windows ? "bin/server.bat" : "bin/server");
    ProcessBuilder builder =
        new ProcessBuilder(command.toString(), "run", directory.serverName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.console().toFile()));
    builder.environment().keySet().removeIf(ServerProcess::couldDisturb);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("WLP_USER_DIR", directory.root().toString());
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(directory.console().getParent());
      ServerProcess started = new ServerProcess(builder.start());
      Runtime.getRuntime().addShutdownHook(new Thread(started::kill));
      return started;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  boolean isAlive() {
    return script.isAlive();
  }

  /** The JVM that the script has started, or has become. */
  ProcessHandle jvm() {
    return all()
        .filter(handle -> handle.info().command().orElse("").contains("java"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The server has no JVM"));
  }

  /** Asks it to end, and waits until it has. */
  void stop() {
    all().forEach(ProcessHandle::destroy);
    awaitEnd();
  }

  /** Ends it in the middle of whatever it does. */
  void kill() {
    all().forEach(ProcessHandle::destroyForcibly);
    awaitEnd();
  }

  /** The JVM first: a script that is gone has no descendants. */
  private Stream<ProcessHandle> all() {
    return Stream.concat(script.descendants().toList().stream(), Stream.of(script.toHandle()));
  }

  private void awaitEnd() {
    CompletableFuture<?>[] ends =
        all().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException problem) {
      throw new IllegalStateException("The server does not end", problem);
    }
  }

  private static boolean couldDisturb(String variable) {
    return Stream.of("KASSA_", "PLAYGROUND_", "WLP_", "JVM_ARGS", "LOG_DIR", "SERVER_")
        .anyMatch(variable::startsWith);
  }
}
