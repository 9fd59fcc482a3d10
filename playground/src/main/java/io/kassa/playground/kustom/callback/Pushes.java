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
public final class Pushes implements DueCallbacks {
  /** How long a merchant may take, as seen at Kustom. */
  public static final Duration ANSWER_MAX = Duration.ofSeconds(5);

  private static final int ON_THEIR_WAY_MAX = 16;

  private final MerchantLine line = new MerchantLine();
  private final Semaphore places = new Semaphore(ON_THEIR_WAY_MAX);
  private final CallbackContext context;
  private final Predicate<String> isAcknowledged;
  private final PushQueue queue;
  private final Runnable wake;

  /**
   * No pushes yet.
   *
   * @param isAcknowledged whether the merchant has acknowledged the order of this id
   * @param wake called when there is something new to be sent
   */
  public Pushes(CallbackContext context, Predicate<String> isAcknowledged, Runnable wake) {
    this.wake = wake;
    this.context = context;
    this.isAcknowledged = isAcknowledged;
    this.queue = new PushQueue(context.clock());
  }

  /** Begins the pushes of an order bought now, to this address. */
  public void begin(String orderId, String url) {
    queue.begin(orderId, url);
  }

  /** Forgets the pushes to come. */
  public void clear() {
    queue.clear();
  }

  @Override
  public Optional<Instant> nextDue() {
    return queue.nextDue();
  }

  @Override
  public void sendDue() throws InterruptedException {
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
    } else if (!isHeld(push, fault)) {
      send(push);
      if (fault instanceof CallbackFault.Duplicate) {
        send(push);
      }
    }
  }

  private boolean isHeld(PendingPush push, CallbackFault fault) {
    return context
        .held()
        .holds(
            fault,
            CallbackKind.PUSH,
            push.url(),
            () -> {
              queue.postpone(push, context.clock().now());
              wake.run();
            });
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
            .thenAccept(answer -> settle(number, push, answer))
            .whenComplete((done, failure) -> places.release());
  }

  private void settle(long number, PendingPush push, MerchantAnswer answer) {
    write(number, push, answer.toResult());
    if (!push.postponed()) {
      context.held().sent(CallbackKind.PUSH);
    }
  }

  private void write(long number, PendingPush push, Result result) {
    RecordedCallback entry =
        new RecordedCallback(
            context.clock().now(), CallbackKind.PUSH, push.url(), Optional.empty(), result);
    context.journal().write(number, entry);
  }
}
