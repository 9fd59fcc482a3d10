package io.kassa.playground;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.fault.Faults;
import io.kassa.playground.http.Reply;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Route;
import io.kassa.playground.http.Routes;
import io.kassa.playground.journal.BoundedJournal;
import io.kassa.playground.journal.RecordedCallback;
import io.kassa.playground.journal.RecordedRequest;
import io.kassa.playground.kustom.KustomApi;
import io.kassa.playground.kustom.access.BasicAuthentication;
import io.kassa.playground.kustom.callback.CallbackContext;
import io.kassa.playground.kustom.callback.PushDaemon;
import io.kassa.playground.kustom.callback.Pushes;
import io.kassa.playground.kustom.callback.Validation;
import io.kassa.playground.kustom.checkout.CheckoutApi;
import io.kassa.playground.kustom.checkout.CheckoutOrders;
import io.kassa.playground.kustom.idempotency.IdempotentAnswers;
import io.kassa.playground.kustom.ordermanagement.ManagedOrders;
import io.kassa.playground.kustom.ordermanagement.OrderManagementApi;
import io.kassa.playground.kustom.purchase.Purchases;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The whole stand-in, put together; it needs no container. Close it to end the pushes. */
public final class StandIn implements AutoCloseable {
  private final StandInClock clock;
  private final Faults faults = new Faults();
  private final Journals journals = new Journals(new BoundedJournal<>(), new BoundedJournal<>());
  private final CheckoutOrders checkouts;
  private final ManagedOrders managed;
  private final IdempotentAnswers answers;
  private final Pushes pushes;
  private final PushDaemon daemon;
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
    CallbackContext callbacks = new CallbackContext(clock, faults, journals.callbacks());
    pushes = new Pushes(callbacks, managed::isAcknowledged);
    daemon = new PushDaemon(pushes, clock);
    purchases = new Purchases(checkouts, managed, new Validation(callbacks), daemon::begin);
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

  /** Begins to send pushes in the background. */
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
