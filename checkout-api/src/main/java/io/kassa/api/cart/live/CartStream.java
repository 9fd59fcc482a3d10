package io.kassa.api.cart.live;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
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
  private final Executor writers;
  private final Consumer<CartStream> whenEnded;

  private boolean begun;
  private boolean writing;
  private boolean ending;
  private boolean ended;
  private long lastMoveNanos = System.nanoTime();

  CartStream(Client client, Outbox outbox, Executor writers, Consumer<CartStream> whenEnded) {
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
    write();
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
    write();
  }

  /** Says that it lives if it was silent for so long. */
  void beat(long nowNanos, long longestSilenceNanos) {
    synchronized (this) {
      if (!begun || writing || nowNanos - lastMoveNanos < longestSilenceNanos) {
        return;
      }
      outbox.beat();
    }
    write();
  }

  private void write() {
    if (needsWriter()) {
      try {
        writers.execute(this::writeAll);
      } catch (RuntimeException stopped) {
        finish(stopped);
      }
    }
  }

  private void writeAll() {
    try {
      Turn turn = turn();
      while (turn == Turn.WRITE) {
        for (Optional<byte[]> next = next(); next.isPresent(); next = next()) {
          client.write(next.get());
        }
        client.flush();
        turn = turn();
      }
      if (turn == Turn.END) {
        client.complete();
        finish();
      }
    } catch (IOException | RuntimeException gone) {
      finish(gone);
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
