package io.kassa.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The running {@code server run}: a script, and the JVM that it starts. */
final class ServerProcess {
  private static final long STOP_SECONDS = 180;

  private final Process script;
  private final boolean leavesByItself;

  private ServerProcess(Process script, boolean leavesByItself) {
    this.script = script;
    this.leavesByItself = leavesByItself;
  }

  static ServerProcess start(UserDirectory directory, Map<String, String> environment) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path command = Pieces.runtime().resolve(windows ? "bin/server.bat" : "bin/server");
    ProcessBuilder builder = new ProcessBuilder(command.toString(), "run", directory.serverName());
    prepare(builder, environment);
    builder.environment().put("WLP_USER_DIR", directory.root().toString());
    return started(builder, directory.console(), false);
  }

  /** Starts it by {@code serve.sh}, which tells everybody before it lets the server end. */
  static ServerProcess serve(
      Path server, Path runtime, Path console, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder("sh", server.resolve("serve.sh").toString());
    prepare(builder, environment);
    builder.environment().put("WLP_INSTALL_DIR", runtime.toString());
    return started(builder, console, true);
  }

  private static void prepare(ProcessBuilder builder, Map<String, String> environment) {
    builder.environment().keySet().removeIf(ServerProcess::couldDisturb);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
  }

  private static ServerProcess started(ProcessBuilder builder, Path console, boolean leaves) {
    try {
      Files.createDirectories(console.getParent());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
      ServerProcess started = new ServerProcess(builder.start(), leaves);
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
    List<ProcessHandle> whole = all().toList();
    (leavesByItself ? Stream.of(script.toHandle()) : whole.stream())
        .forEach(ProcessHandle::destroy);
    awaitEnd(whole);
  }

  /** Ends it in the middle of whatever it does. */
  void kill() {
    List<ProcessHandle> whole = all().toList();
    whole.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(whole);
  }

  /** The JVM first: a script that is gone has no descendants. */
  private Stream<ProcessHandle> all() {
    return Stream.concat(script.descendants().toList().stream(), Stream.of(script.toHandle()));
  }

  private static void awaitEnd(List<ProcessHandle> whole) {
    CompletableFuture<?>[] ends =
        whole.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException problem) {
      throw new IllegalStateException("The server does not end", problem);
    }
  }

  private static boolean couldDisturb(String variable) {
    return Stream.of("KASSA_", "PLAYGROUND_", "WLP_", "JVM_ARGS", "LOG_DIR", "SERVER_", "keystore_")
        .anyMatch(variable::startsWith);
  }
}
