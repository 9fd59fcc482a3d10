package io.kassa.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server's process uses. Memory can be asked for on Linux only. */
public record ServerUse(ProcessHandle jvm) {
  private static final Duration IDLE_LIMIT = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 250;

  /** Of the time between two looks; batch threads and timers always do a little. */
  private static final long IDLE_MILLIS = 30;

  private static final Pattern HEAP_USED = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /** Processor time so far. */
  public Duration processorTime() {
    return jvm.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * Waits until it does next to nothing.
   *
   * @throws IllegalStateException if it goes on for a minute
   */
  public void awaitIdle() {
    Instant deadline = Instant.now().plus(IDLE_LIMIT);
    int quiet = 0;
    while (quiet < 2) {
      Duration before = processorTime();
      pause();
      quiet = processorTime().minus(before).toMillis() <= IDLE_MILLIS ? quiet + 1 : 0;
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("The server does not come to rest");
      }
    }
  }

  /** KiB of the heap that are in use after a full collection. */
  public long heapAfterCollection() {
    jcmd("GC.run");
    return number(HEAP_USED, jcmd("GC.heap_info"));
  }

  /** KiB of the process that are in memory. */
  public long resident() {
    try {
      return number(RESIDENT, Files.readString(Path.of("/proc/" + jvm.pid() + "/status")));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static long number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in: " + text);
    }
    return Long.parseLong(matcher.group(1));
  }

  private String jcmd(String command) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process process =
          new ProcessBuilder(jcmd.toString(), Long.toString(jvm.pid()), command)
              .redirectErrorStream(true)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
