package io.kassa.playground.kustom.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The events to be told, by the time at which they are due. Safe for many threads. */
final class WebhookQueue {
  /** How many wait at most; a newer one is not kept. */
  static final int WAITING_MAX = 20_000;

  private final PriorityQueue<PendingWebhook> queue =
      new PriorityQueue<>(Comparator.comparing(PendingWebhook::due));

  synchronized void add(PendingWebhook event) {
    if (queue.size() < WAITING_MAX) {
      queue.add(event);
    }
  }

  synchronized List<PendingWebhook> takeDue(Instant now) {
    List<PendingWebhook> due = new ArrayList<>();
    while (!queue.isEmpty() && !queue.element().due().isAfter(now)) {
      due.add(queue.remove());
    }
    return due;
  }

  synchronized Optional<Instant> nextDue() {
    return Optional.ofNullable(queue.peek()).map(PendingWebhook::due);
  }

  synchronized void clear() {
    queue.clear();
  }
}
