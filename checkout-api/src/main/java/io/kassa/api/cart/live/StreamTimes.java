package io.kassa.api.cart.live;

import io.kassa.domain.cart.live.LiveCartSettings;

/**
 * How long a stream may be silent before it says that it lives, and a client before it is dropped.
 */
record StreamTimes(long heartbeatNanos, long slowReaderNanos) {

  static StreamTimes of(LiveCartSettings settings) {
    return new StreamTimes(
        settings.heartbeatInterval().toNanos(), settings.slowReaderLimit().toNanos());
  }
}
