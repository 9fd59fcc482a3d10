package io.kassa.it.server;

import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/** Waits until a server answers with its catalogue, and its stand-in answers too. */
record Readiness(URI address, UserDirectory directory, ServerProcess process) {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 100;

  void await() {
    Instant deadline = Instant.now().plus(LIMIT);
    while (!(serves("/ingress/commerce/cart-profiles") && serves("/playground/control/requests"))) {
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
      return answer.status() == 200 && (path.contains("control") || !answer.json().isEmpty());
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
