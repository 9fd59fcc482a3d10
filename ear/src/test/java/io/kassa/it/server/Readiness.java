package io.kassa.it.server;

import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Waits until a server answers these paths.
 *
 * @param paths of those below
 */
record Readiness(URI address, UserDirectory directory, ServerProcess process, List<String> paths) {
  /** The stand-in's; it answers an empty list at first. */
  static final String STAND_IN = "/playground/control/requests";

  /** The catalogue's. */
  static final String CATALOGUE = "/ingress/commerce/cart-profiles";

  private static final Duration LIMIT = Duration.ofMinutes(6);
  private static final long POLL_MILLIS = 100;

  void await() {
    Instant deadline = Instant.now().plus(LIMIT);
    while (!paths.stream().allMatch(this::serves)) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        process.kill();
        throw new IllegalStateException("The server does not start:\n" + console());
      }
      pause();
    }
  }

  private boolean serves(String path) {
    try {
      Answer answer = new Http(address).get(path);
      return answer.status() == 200 && (path.equals(STAND_IN) || !answer.json().isEmpty());
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private String console() {
    try {
      return Files.readString(directory.console());
    } catch (IOException problem) {
      return problem.toString();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
