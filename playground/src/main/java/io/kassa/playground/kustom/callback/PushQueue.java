package io.kassa.playground.kustom.callback;

import io.kassa.playground.clock.StandInClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** The pushes to come, on the stand-in's clock. Safe for many threads. */
final class PushQueue {
  private final PriorityQueue<PendingPush> queue =
      new PriorityQueue<>(Comparator.comparing(PendingPush::due));

  private final StandInClock clock;

  PushQueue(StandInClock clock) {
    this.clock = clock;
  }

  /** Begins the pushes of an order bought now. */
  synchronized void begin(String orderId, String url) {
    Instant now = clock.now();
    addNext(new PendingPush(orderId, url, now, now, false));
  }

  /** Sends one of them later. */
  synchronized void postpone(PendingPush push, Instant until) {
    queue.add(push.postponedTo(until));
  }

  /** Takes what is due; an order for which this says so is left alone from now on. */
  synchronized List<PendingPush> takeDue(Predicate<String> isAcknowledged) {
    List<PendingPush> due = new ArrayList<>();
    while (!queue.isEmpty() && !queue.element().due().isAfter(clock.now())) {
      PendingPush push = queue.remove();
      if (!isAcknowledged.test(push.orderId())) {
        due.add(push);
        addNext(push);
      }
    }
    return due;
  }

  synchronized Optional<Instant> nextDue() {
    return Optional.ofNullable(queue.peek()).map(PendingPush::due);
  }

  synchronized void clear() {
    queue.clear();
  }

  private void addNext(PendingPush push) {
    if (!push.postponed()) {
      PushSchedule.next(push.purchasedAt(), clock.now()).map(push::dueAt).ifPresent(queue::add);
    }
  }
}
