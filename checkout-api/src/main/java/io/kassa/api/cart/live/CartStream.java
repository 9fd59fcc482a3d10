package io.kassa.api.cart.live;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One client that looks at one cart. It has a thread only while there is something to write. The
 * server's output waits for the client even where a {@code WriteListener} is set, so whoever has
 * something new only puts it into the outbox, and one of the writers writes it.
 */
final class CartStream {

  private static final Logger LOG = Logger.getLogger(CartStream.class.getName());

  private final Client client;
  private final Outbox outbox;
  private final Consumer<CartStream> writers;
  private final Consumer<CartStream> whenEnded;

  private boolean begun;
  private boolean writing;
  private boolean ending;
  private boolean ended;
  private long lastMoveNanos = System.nanoTime();

  /**
   * A stream that has not begun.
   *
   * @param writers is told when there is something to write, and then calls {@link #write}
   * @param whenEnded is told once
   */
  CartStream(
      Client client, Outbox outbox, Consumer<CartStream> writers, Consumer<CartStream> whenEnded) {
    this.client = client;
    this.outbox = outbox;
    this.writers = writers;
    this.whenEnded = whenEnded;
  }

  /** Whether the client has got its first event, or will: then its status can't be changed. */
  synchronized boolean hasBegun() {
    return begun;
  }

  /** Shows a picture if it is newer than the last one. */
  void show(CartPicture picture) {
    synchronized (this) {
      begun = true;
      outbox.offer(picture);
    }
    askForWriter();
  }

  /** Answers this instead of a stream. */
  void refuse(Response refusal) {
    synchronized (this) {
      begun = true;
      client.head(refusal);
    }
    endWith(Answers.body(refusal));
  }

  /** Writes this event and ends. */
  void endWith(byte[] event) {
    synchronized (this) {
      outbox.sayFarewell(event);
    }
    end();
  }

  /** Ends after what is in the outbox. */
  void end() {
    synchronized (this) {
      ending = true;
    }
    askForWriter();
  }

  /** Says that it lives if it was silent for so long. */
  void beat(long nowNanos, long longestSilenceNanos) {
    synchronized (this) {
      if (!begun || writing || nowNanos - lastMoveNanos < longestSilenceNanos) {
        return;
      }
      outbox.beat();
    }
    askForWriter();
  }

  /**
   * Writes one event, and waits until the client has taken it; called by a writer. What came
   * meanwhile waits for its turn behind other streams.
   */
  void write() {
    try {
      Turn turn = turn();
      if (turn == Turn.WRITE) {
        writeEvent();
        turn = turn();
      }
      if (turn == Turn.WRITE) {
        writers.accept(this);
      } else if (turn == Turn.END) {
        client.complete();
        finish();
      }
    } catch (IOException | RuntimeException gone) {
      finish(gone);
    }
  }

  private void writeEvent() throws IOException {
    for (Optional<byte[]> part = next(); part.isPresent(); part = nextOfEvent()) {
      client.write(part.get());
    }
    client.flush();
  }

  private void askForWriter() {
    if (needsWriter()) {
      try {
        writers.accept(this);
      } catch (RuntimeException stopped) {
        finish(stopped);
      }
    }
  }

  /** Nobody can be written to any more. */
  private void finish(Exception gone) {
    LOG.log(Level.FINE, "A client is gone", gone);
    try {
      client.complete();
    } catch (RuntimeException already) {
      LOG.log(Level.FINE, "The server was faster", already);
    }
    finish();
  }

  private void finish() {
    synchronized (this) {
      ended = true;
    }
    whenEnded.accept(this);
  }

  private synchronized boolean needsWriter() {
    boolean needed = !ended && !writing;
    writing = writing || needed;
    return needed;
  }

  private synchronized Optional<byte[]> next() {
    return outbox.next();
  }

  private synchronized Optional<byte[]> nextOfEvent() {
    return outbox.nextOfEvent();
  }

  private synchronized Turn turn() {
    lastMoveNanos = System.nanoTime();
    if (!outbox.isEmpty()) {
      return Turn.WRITE;
    }
    writing = ending;
    return ending ? Turn.END : Turn.REST;
  }

  private enum Turn {
    WRITE,
    /** Whoever has something new asks for a writer again. */
    REST,
    END
  }
}
