package io.kassa.api.cart.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One client that looks at one cart. Threads only come by: whoever has something new writes as much
 * as the client takes at once, and the server comes back when it takes more.
 */
final class CartStream implements WriteListener {

  private static final Logger LOG = Logger.getLogger(CartStream.class.getName());

  private final AsyncContext exchange;
  private final ServletOutputStream output;
  private final Outbox outbox;
  private final Consumer<CartStream> whenEnded;

  private boolean listening;
  private boolean begun;
  private boolean unflushed;
  private boolean blocked;
  private boolean ending;
  private boolean ended;
  private long lastMoveNanos;

  CartStream(
      AsyncContext exchange, ServletOutputStream output, Outbox outbox, Consumer<CartStream> end) {
    this.exchange = exchange;
    this.output = output;
    this.outbox = outbox;
    this.whenEnded = end;
    this.lastMoveNanos = System.nanoTime();
  }

  /** Begins to write what it is told; before, it only keeps it. */
  void listen() {
    synchronized (this) {
      output.setWriteListener(this);
      listening = true;
    }
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
      Answers.head((HttpServletResponse) exchange.getResponse(), refusal);
    }
    endWith(Answers.body(refusal));
  }

  /** Writes this event and ends. */
  void endWith(byte[] event) {
    synchronized (this) {
      outbox.sayFarewell(event);
      ending = true;
    }
    write();
  }

  /** Ends without a word. */
  void end() {
    if (isFirstToEnd()) {
      whenEnded.accept(this);
      try {
        exchange.complete();
      } catch (IllegalStateException already) {
        LOG.log(Level.FINE, "The server was faster", already);
      }
    }
  }

  /**
   * Says that it lives if it was silent for so long.
   *
   * @return whether its client takes something now and then, at least within the limit
   */
  boolean beat(long nowNanos, StreamTimes times) {
    synchronized (this) {
      long silence = nowNanos - lastMoveNanos;
      if (blocked) {
        return silence < times.slowReaderNanos();
      }
      if (!begun || silence < times.heartbeatNanos()) {
        return true;
      }
      outbox.beat();
    }
    write();
    return true;
  }

  @Override
  public void onWritePossible() {
    synchronized (this) {
      blocked = false;
      lastMoveNanos = System.nanoTime();
    }
    write();
  }

  @Override
  public void onError(Throwable gone) {
    LOG.log(Level.FINE, "A client is gone", gone);
    end();
  }

  private void write() {
    boolean done;
    try {
      done = written();
    } catch (IOException | RuntimeException gone) {
      LOG.log(Level.FINE, "A client is gone", gone);
      done = true;
    }
    if (done) {
      end();
    }
  }

  /** Writes what the client takes; answers whether that was the last of it. */
  private synchronized boolean written() throws IOException {
    while (listening && !blocked && !ended) {
      if (!output.isReady()) {
        blocked = true;
        return false;
      }
      Optional<byte[]> next = outbox.next();
      if (next.isPresent()) {
        output.write(next.get());
        lastMoveNanos = System.nanoTime();
        unflushed = true;
      } else if (unflushed) {
        unflushed = false;
        output.flush();
      } else {
        return ending;
      }
    }
    return false;
  }

  private synchronized boolean isFirstToEnd() {
    boolean first = !ended;
    ended = true;
    return first;
  }
}
