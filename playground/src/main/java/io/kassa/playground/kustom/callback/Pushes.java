package io.kassa.playground.kustom.callback;

import io.kassa.playground.fault.CallbackFault;
import io.kassa.playground.journal.CallbackKind;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.journal.RecordedCallback.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * Tells merchants of bought orders until they acknowledge; what they answer does not matter. The
 * body is empty, the order's id is only in the address. Several may be on their way at once, also
 * for the same order: at least once is the promise. (Kustom Checkout, confirm purchase)
 */
public final class Pushes {
  /** How long a merchant may take, as seen at Kustom. */
  public static final Duration ANSWER_MAX = Duration.ofSeconds(5);

  private static final int ON_THEIR_WAY_MAX = 16;

  private final MerchantLine line = new MerchantLine();
  private final Semaphore places = new Semaphore(ON_THEIR_WAY_MAX);
  private final CallbackContext context;
  private final Predicate<String> isAcknowledged;
  private final PushQueue queue;

  /**
   * No pushes yet.
   *
   * @param isAcknowledged whether the merchant has acknowledged the order of this id
   */
  public Pushes(CallbackContext context, Predicate<String> isAcknowledged) {
    this.context = context;
    this.isAcknowledged = isAcknowledged;
    this.queue = new PushQueue(context.clock());
  }

  /** Begins the pushes of an order bought now, to this address. */
  void begin(String orderId, String url) {
    queue.begin(orderId, url);
  }

  /** Forgets the pushes to come. */
  public void clear() {
    queue.clear();
  }

  /** When there is something to send. */
  Optional<Instant> nextDue() {
    return queue.nextDue();
  }

  /** Sends what is due, without waiting for answers; waits while too many are on their way. */
  void sendDue() throws InterruptedException {
    for (PendingPush push : queue.takeDue(isAcknowledged)) {
      sendUnlessFaulty(push);
    }
  }

  private void sendUnlessFaulty(PendingPush push) throws InterruptedException {
    CallbackFault fault = faultFor(push).orElse(null);
    if (fault instanceof CallbackFault.Lose) {
      write(context.journal().nextNumber(), push, new Result.NoAnswer("lost by a fault"));
    } else if (fault instanceof CallbackFault.Delay delay) {
      queue.postpone(push, context.clock().now().plus(delay.delay()));
    } else {
      send(push);
      if (fault instanceof CallbackFault.Duplicate) {
        send(push);
      }
    }
  }

  /** A push that a fault has put off is not struck again. */
  private Optional<CallbackFault> faultFor(PendingPush push) {
    return push.postponed() ? Optional.empty() : context.faults().strike(CallbackKind.PUSH);
  }

  private void send(PendingPush push) throws InterruptedException {
    places.acquire();
    long number = context.journal().nextNumber();
    CompletableFuture<Void> unused =
        line.post(push.url(), ANSWER_MAX)
            .thenAccept(answer -> write(number, push, answer.toResult()))
            .whenComplete((done, failure) -> places.release());
  }

  private void write(long number, PendingPush push, Result result) {
    RecordedCallback entry =
        new RecordedCallback(context.clock().now(), CallbackKind.PUSH, push.url(), result);
    context.journal().write(number, entry);
  }
}
