package io.kassa.playground.kustom.webhook;

import io.kassa.playground.fault.CallbackFault;
import io.kassa.playground.journal.CallbackKind;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.journal.RecordedCallback.Result;
import io.kassa.playground.kustom.callback.CallbackContext;
import io.kassa.playground.kustom.callback.DueCallbacks;
import io.kassa.playground.kustom.callback.MerchantAnswer;
import io.kassa.playground.kustom.callback.MerchantLine;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Tells an account's events to its destination until it answers with success, for three days. Any
 * 2xx will do. The signature is made for each attempt, by everybody's clock, because its receiver
 * compares it with its own; everything else follows the stand-in's.
 */
public final class Webhooks implements DueCallbacks {
  /** How long the receiver may take. That Kustom waits as long is assumed. */
  public static final Duration ANSWER_MAX = Duration.ofSeconds(15);

  private static final int ON_THEIR_WAY_MAX = 16;
  private static final int SUCCESS_MIN = 200;
  private static final int SUCCESS_MAX = 299;

  private final MerchantLine line = new MerchantLine();
  private final Semaphore places = new Semaphore(ON_THEIR_WAY_MAX);
  private final WebhookQueue queue = new WebhookQueue();
  private final CallbackContext context;
  private final Runnable wake;
  private volatile Optional<WebhookDestination> configured = Optional.empty();
  private volatile Optional<WebhookDestination> destination = Optional.empty();

  /**
   * No events yet, and nobody who wants to hear of them.
   *
   * @param wake called when there is something new to be sent
   */
  public Webhooks(CallbackContext context, Runnable wake) {
    this.context = context;
    this.wake = wake;
  }

  /** Sends to this destination whenever nothing else was said. */
  public void configure(Optional<WebhookDestination> to) {
    configured = to;
    destination = to;
  }

  /** Sends to this destination from now on, or to none; what waits is sent there, too. */
  public void sendTo(Optional<WebhookDestination> to) {
    destination = to;
  }

  /** Where events go. */
  public Optional<WebhookDestination> destination() {
    return destination;
  }

  /** Forgets the events to be told, and sends where it is configured to. */
  public void clear() {
    queue.clear();
    destination = configured;
  }

  /** Tells an event after a while; nobody hears of it if there is no destination. */
  void tell(String id, JsonObject event, Duration after) {
    if (destination.isPresent()) {
      queue.add(new PendingWebhook(id, event, context.clock().now().plus(after), 0, false));
      wake.run();
    }
  }

  @Override
  public Optional<Instant> nextDue() {
    return queue.nextDue();
  }

  @Override
  public void sendDue() throws InterruptedException {
    for (PendingWebhook event : queue.takeDue(context.clock().now())) {
      Optional<WebhookDestination> to = destination;
      if (to.isPresent()) {
        sendUnlessFaulty(event, to.get());
      }
    }
  }

  private void sendUnlessFaulty(PendingWebhook event, WebhookDestination to)
      throws InterruptedException {
    CallbackFault fault = faultFor(event).orElse(null);
    Instant now = context.clock().now();
    if (fault instanceof CallbackFault.Lose) {
      write(context.journal().nextNumber(), event, new Result.NoAnswer("lost by a fault"));
      again(event.tried());
    } else if (fault instanceof CallbackFault.Delay delay) {
      queue.add(event.postponedTo(now.plus(delay.delay())));
    } else if (!isHeld(event, to, fault)) {
      send(event, to);
      if (fault instanceof CallbackFault.Duplicate) {
        send(event.postponedTo(now), to);
      }
    }
  }

  private Optional<CallbackFault> faultFor(PendingWebhook event) {
    return event.postponed() ? Optional.empty() : context.faults().strike(CallbackKind.WEBHOOK);
  }

  private boolean isHeld(PendingWebhook event, WebhookDestination to, CallbackFault fault) {
    Runnable release =
        () -> {
          queue.add(event.postponedTo(context.clock().now()));
          wake.run();
        };
    return context.held().holds(fault, CallbackKind.WEBHOOK, to.url(), release);
  }

  private void send(PendingWebhook event, WebhookDestination to) throws InterruptedException {
    places.acquire();
    long number = context.journal().nextNumber();
    MerchantLine.Letter letter =
        new MerchantLine.Letter(
            Optional.of(event.body()),
            WebhookSignature.headers(to, event, context.clock().realNow()));
    CompletableFuture<Void> unused =
        line.post(to.url(), ANSWER_MAX, letter)
            .thenAccept(answer -> settle(number, event.tried(), answer))
            .whenComplete((done, failure) -> places.release());
  }

  private void settle(long number, PendingWebhook event, MerchantAnswer answer) {
    write(number, event, answer.toResult());
    context.held().sent(CallbackKind.WEBHOOK);
    boolean taken =
        answer instanceof MerchantAnswer.Answered answered
            && answered.status() >= SUCCESS_MIN
            && answered.status() <= SUCCESS_MAX;
    if (!taken) {
      again(event);
    }
  }

  private void again(PendingWebhook event) {
    WebhookSchedule.next(event.attempts(), context.clock().now())
        .ifPresent(due -> queue.add(event.dueAt(due)));
    wake.run();
  }

  private void write(long number, PendingWebhook event, Result result) {
    String url = destination.map(WebhookDestination::url).orElse("");
    RecordedCallback entry =
        new RecordedCallback(
            context.clock().now(), CallbackKind.WEBHOOK, url, Optional.of(event.event()), result);
    context.journal().write(number, entry);
  }
}
