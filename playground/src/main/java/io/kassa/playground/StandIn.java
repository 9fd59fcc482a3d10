package io.kassa.playground;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.fault.Faults;
import io.kassa.playground.http.Reply;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.http.Routes;
import io.kassa.playground.journal.BoundedJournal;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.journal.RecordedRequest;
import io.kassa.playground.kustom.KustomApi;
import io.kassa.playground.kustom.access.BasicAuthentication;
import io.kassa.playground.kustom.callback.CallbackContext;
import io.kassa.playground.kustom.callback.CallbackDaemon;
import io.kassa.playground.kustom.callback.HeldCallbacks;
import io.kassa.playground.kustom.callback.Notifications;
import io.kassa.playground.kustom.callback.Pushes;
import io.kassa.playground.kustom.callback.Validation;
import io.kassa.playground.kustom.checkout.CheckoutApi;
import io.kassa.playground.kustom.checkout.CheckoutOrders;
import io.kassa.playground.kustom.idempotency.IdempotentAnswers;
import io.kassa.playground.kustom.ordermanagement.FraudStatus;
import io.kassa.playground.kustom.ordermanagement.ManagedOrders;
import io.kassa.playground.kustom.ordermanagement.OrderManagementApi;
import io.kassa.playground.kustom.ordermanagement.Portal;
import io.kassa.playground.kustom.purchase.Purchases;
import io.kassa.playground.kustom.webhook.AccountEvents;
import io.kassa.playground.kustom.webhook.Webhooks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole stand-in, put together; it needs no container. Close it to end the callbacks. */
public final class StandIn implements AutoCloseable {
  private final StandInClock clock;
  private final Faults faults = new Faults();
  private final Journals journals = new Journals(new BoundedJournal<>(), new BoundedJournal<>());
  private final CheckoutOrders checkouts;
  private final ManagedOrders managed;
  private final IdempotentAnswers answers;
  private final Pushes pushes;
  private final HeldCallbacks held = new HeldCallbacks();
  private final Notifications notifications;
  private final Webhooks webhooks;
  private final AccountEvents accountEvents;
  private final Portal portal;
  private final CallbackDaemon daemon;
  private final Purchases purchases;
  private final KustomApi kustom;

  /** What is written down. */
  public record Journals(
      BoundedJournal<RecordedRequest> requests, BoundedJournal<RecordedCallback> callbacks) {}

  /** A stand-in without orders, at this clock's time. */
  public StandIn(StandInSettings settings, Clock realClock) {
    clock = new StandInClock(realClock);
    checkouts = new CheckoutOrders(clock);
    managed = new ManagedOrders(clock);
    answers = new IdempotentAnswers(clock);
    CallbackContext callbacks = new CallbackContext(clock, faults, journals.callbacks(), held);
    pushes = new Pushes(callbacks, managed::isAcknowledged, this::wake);
    notifications = new Notifications(callbacks);
    webhooks = new Webhooks(callbacks, this::wake);
    accountEvents = new AccountEvents(webhooks, clock);
    managed.watch(accountEvents);
    portal = new Portal(managed, clock);
    daemon = new CallbackDaemon(List.of(pushes, webhooks), clock);
    purchases = new Purchases(checkouts, managed, new Validation(callbacks), this::beginPushes);
    kustom =
        new KustomApi(
            new BasicAuthentication(settings.credentials()),
            routes(settings),
            new KustomApi.FrontDesk(clock, faults, journals.requests()));
  }

  private Routes routes(StandInSettings settings) {
    List<Route> checkout =
        new CheckoutApi(checkouts, clock, settings.httpLocalhostAllowed()).routes();
    List<Route> management = new OrderManagementApi(managed, answers, clock).routes();
    return new Routes(Stream.concat(checkout.stream(), management.stream()).toList());
  }

  private void beginPushes(String orderId, String url) {
    pushes.begin(orderId, url);
    wake();
  }

  private void wake() {
    daemon.wake();
  }

  /** Begins to send pushes and webhooks in the background. */
  public void start() {
    daemon.start();
  }

  /** Ends the background thread. */
  @Override
  public void close() {
    daemon.close();
  }

  /** Answers one call of Kustom's API. */
  public Reply answer(Request request) {
    return kustom.handle(request);
  }

  /** Forgets orders, records, faults and keys, and shows real time again. */
  public void reset() {
    pushes.clear();
    webhooks.clear();
    held.clear();
    checkouts.clear();
    managed.clear();
    answers.clear();
    faults.clear();
    journals.requests().clear();
    journals.callbacks().clear();
    clock.reset();
  }

  /** The customer. */
  public Purchases purchases() {
    return purchases;
  }

  /**
   * Kustom makes up its mind about the customer of a bought order; the merchant is told if there
   * were doubts and it wants to be.
   *
   * @return empty when there is no such order
   */
  public Optional<Response> decideFraud(String orderId, FraudStatus fraud) {
    boolean doubted =
        managed
            .find(orderId)
            .filter(order -> order.standing().fraud() == FraudStatus.PENDING)
            .isPresent();
    Optional<Response> decided = portal.decide(orderId, fraud);
    if (doubted && fraud != FraudStatus.PENDING) {
      checkouts
          .find(orderId)
          .flatMap(order -> order.merchantUrl("notification"))
          .ifPresent(url -> notifications.send(url, orderId, "FRAUD_RISK_" + fraud));
    }
    return decided;
  }

  /**
   * Sends the callbacks that faults keep back.
   *
   * @return how many
   */
  public int releaseHeld(boolean newestFirst) {
    int released = held.release(newestFirst);
    wake();
    return released;
  }

  /** The callbacks that faults keep back. */
  public HeldCallbacks held() {
    return held;
  }

  /** What is told about the account. */
  public Webhooks webhooks() {
    return webhooks;
  }

  /** What is worth telling about the account. */
  public AccountEvents accountEvents() {
    return accountEvents;
  }

  /** What happens to bought orders without a call of the API. */
  public Portal portal() {
    return portal;
  }

  /** The stand-in's time. */
  public StandInClock clock() {
    return clock;
  }

  /** What goes wrong. */
  public Faults faults() {
    return faults;
  }

  /** What was asked and sent. */
  public Journals journals() {
    return journals;
  }

  /** The orders at checkout. */
  public CheckoutOrders checkouts() {
    return checkouts;
  }

  /** The bought orders. */
  public ManagedOrders managed() {
    return managed;
  }
}
