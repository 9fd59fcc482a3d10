package io.kassa.api.cart.live;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A client that remembers what it got; it may be slow, or go. */
final class ClientFixture implements Client {

  private static final int PATIENCE_MILLIS = 10_000;

  private final StringBuilder got = new StringBuilder();
  private final CountDownLatch stuck = new CountDownLatch(1);
  private Optional<CountDownLatch> reading = Optional.empty();
  private boolean gone;
  private int status = 200;
  private boolean completed;

  /** Takes nothing until this is counted down. */
  ClientFixture thatReadsAfter(CountDownLatch latch) {
    reading = Optional.of(latch);
    return this;
  }

  void goes() {
    gone = true;
  }

  synchronized String got() {
    return got.toString();
  }

  synchronized boolean isCompleted() {
    return completed;
  }

  int status() {
    return status;
  }

  /** Waits until it has got something that ends like this. */
  void awaitEnding(String end) throws InterruptedException {
    for (int i = 0; i < PATIENCE_MILLIS && !got().endsWith(end); i++) {
      Thread.sleep(1);
    }
    if (!got().endsWith(end)) {
      throw new AssertionError("Got " + got());
    }
  }

  /** Waits until somebody has tried to write. */
  void awaitWriter() throws InterruptedException {
    if (!stuck.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("Nobody writes");
    }
  }

  @Override
  public void head(Response answer) {
    status = answer.getStatus();
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    stuck.countDown();
    if (gone) {
      throw new IOException("gone");
    }
    if (reading.isPresent()) {
      await(reading.get());
    }
    synchronized (this) {
      got.append(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void flush() {
    // What is written is there.
  }

  @Override
  public synchronized void complete() {
    completed = true;
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new IOException("timed out");
      }
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }
}
