package io.kassa.domain.cart.live;

import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.Rejection;
import java.util.function.Supplier;

/** One cart that is watched: is rendered by one thread at a time, and not oftener than needed. */
final class WatchedCart {

  private static final long NONE = -1;

  private final Supplier<RenderedCart> reading;
  private final CartWatcher watcher;
  private final FewAtOnce renderings;
  private State state = State.AT_REST;
  private volatile long revision = NONE;
  private volatile boolean failed;

  private enum State {
    AT_REST,
    WAITING,
    RENDERING,
    /** Something happened meanwhile, so that what is being rendered may be old already. */
    RENDERING_OLD
  }

  WatchedCart(Supplier<RenderedCart> reading, CartWatcher watcher, FewAtOnce renderings) {
    this.reading = reading;
    this.watcher = watcher;
    this.renderings = renderings;
  }

  /** Asks for a rendering that begins after this call. */
  void look() {
    if (hasToBeQueued()) {
      renderings.execute(this::render);
    }
  }

  boolean hasFailed() {
    return failed;
  }

  boolean wasShown() {
    return revision != NONE;
  }

  long revision() {
    return revision;
  }

  private synchronized boolean hasToBeQueued() {
    boolean atRest = state == State.AT_REST;
    state = atRest || state == State.WAITING ? State.WAITING : State.RENDERING_OLD;
    return atRest;
  }

  private void render() {
    begin();
    try {
      show();
    } finally {
      if (isOld()) {
        renderings.execute(this::render);
      }
    }
  }

  private void show() {
    try {
      RenderedCart cart = reading.get();
      watcher.show(cart);
      revision = cart.identity().revision();
      failed = false;
    } catch (RuntimeException problem) {
      failed = !(problem instanceof Rejection);
      watcher.fail(problem);
    }
  }

  private synchronized void begin() {
    state = State.RENDERING;
  }

  private synchronized boolean isOld() {
    boolean old = state == State.RENDERING_OLD;
    state = old ? State.WAITING : State.AT_REST;
    return old;
  }
}
