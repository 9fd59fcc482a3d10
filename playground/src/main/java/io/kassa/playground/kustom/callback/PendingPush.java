package io.kassa.playground.kustom.callback;

import java.time.Instant;

/**
 * A push to come.
 *
 * @param postponed whether a fault has put off this one; it is then not part of the schedule
 */
record PendingPush(
    String orderId, String url, Instant purchasedAt, Instant due, boolean postponed) {
  PendingPush dueAt(Instant later) {
    return new PendingPush(orderId, url, purchasedAt, later, false);
  }

  PendingPush postponedTo(Instant later) {
    return new PendingPush(orderId, url, purchasedAt, later, true);
  }
}
