package io.kassa.api.cart.live;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * What one stream has still to write: at most the event that it is writing, and the newest picture
 * after it. Not safe for several threads.
 */
final class Outbox {

  private static final long NOTHING = -1;

  private final long retryMillis;
  private final Queue<byte[]> begun = new ArrayDeque<>(2);
  private Optional<CartPicture> newest = Optional.empty();
  private Optional<byte[]> farewell = Optional.empty();
  private long written = NOTHING;

  /**
   * An empty one.
   *
   * @param retryMillis for how long the client is to wait before it comes back
   */
  Outbox(long retryMillis) {
    this.retryMillis = retryMillis;
  }

  /** A picture replaces an older one that is not begun; one that is not newer is passed over. */
  void offer(CartPicture picture) {
    if (picture.revision() > newest.map(CartPicture::revision).orElse(written)) {
      newest = Optional.of(picture);
    }
  }

  /** Says that the stream still lives, unless it has something else to say. */
  void beat() {
    if (begun.isEmpty() && newest.isEmpty()) {
      begun.add(EventText.heartbeat());
    }
  }

  /** The last event; what is not begun is left out. */
  void sayFarewell(byte[] event) {
    farewell = Optional.of(event);
    newest = Optional.empty();
  }

  /** Whether there is nothing to write. */
  boolean isEmpty() {
    return begun.isEmpty() && newest.isEmpty() && farewell.isEmpty();
  }

  /** The next bytes to write; they count as written. */
  Optional<byte[]> next() {
    if (begun.isEmpty()) {
      begin();
    }
    return nextOfEvent();
  }

  /** The next bytes of what is begun; nothing at its end, even if there is more to write. */
  Optional<byte[]> nextOfEvent() {
    return Optional.ofNullable(begun.poll());
  }

  private void begin() {
    newest.ifPresent(
        picture -> {
          begun.add(written == NOTHING ? picture.initHead(retryMillis) : picture.updatedHead());
          begun.add(picture.data());
          written = picture.revision();
        });
    newest = Optional.empty();
    farewell.ifPresent(begun::add);
    farewell = Optional.empty();
  }
}
