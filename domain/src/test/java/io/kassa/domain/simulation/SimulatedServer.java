package io.kassa.domain.simulation;

import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartStock;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.catalogue.Products;
import io.kassa.domain.contract.UnitOfWork;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.fulfilment.FulfilmentRequests;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.RememberingRuleWatch;
import io.kassa.domain.hook.RuleSettings;
import io.kassa.domain.hook.TimedHooks;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobDesk;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobSettings;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.job.LostAttempt;
import io.kassa.domain.job.RunJob;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPayments;
import io.kassa.domain.kustom.credential.CredentialSets;
import io.kassa.domain.kustom.event.EventSettings;
import io.kassa.domain.kustom.event.HandleKustomEvent;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.domain.kustom.event.Signing;
import io.kassa.domain.kustom.externalpayment.ExternalPaymentUseCases;
import io.kassa.domain.kustom.externalpayment.OfferExternalPaymentMethods;
import io.kassa.domain.kustom.payment.ReconcilePayment;
import io.kassa.domain.kustom.placement.SettlementJob;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.kustom.sync.CheckKustomOrder;
import io.kassa.domain.kustom.sync.SyncKustomOrder;
import io.kassa.domain.kustom.validation.ValidationUseCases;
import io.kassa.domain.kustom.watch.LookAtKustomOrder;
import io.kassa.domain.kustom.watch.WatchDesk;
import io.kassa.domain.kustom.watch.WatchedOrder;
import io.kassa.domain.mail.MailSettings;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.dispute.Disputes;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.secret.SecretKeys;
import io.kassa.domain.stock.Stock;
import io.kassa.domain.stock.StockSettings;
import io.kassa.domain.time.Pause;
import io.kassa.domain.time.TimeLimiter;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the servers that share a database: its use cases, its workers and its janitor. */
final class SimulatedServer {

  private static final List<Class<? extends JobHandler>> HANDLERS =
      List.of(
          SyncKustomOrder.class,
          CheckKustomOrder.class,
          SettlementJob.class,
          HandleKustomEvent.class,
          ReconcilePayment.class);
  static final StockSettings SETTINGS_OF_STOCK = new StockSettings(new MapConfig(Map.of()));
  private static final EventSettings LISTENING =
      new EventSettings(
          new MapConfig(Map.of("kassa.kustom.webhook.secret", Signing.PRESENT.secret())));
  private static final int POLL_MAX_MILLIS = 1000;
  private static final Duration AFTER_A_FAILURE = Duration.ofMillis(500);

  private final String name;
  private final Turns turns;
  private final Shop shop;
  private final SimulatedContainer container;
  private final List<String> definitions;

  SimulatedServer(String name, Turns turns, Shop shop, KustomOrders kustom) {
    this.name = name;
    this.turns = turns;
    this.shop = shop;
    this.container = containerOf(kustom);
    List<JobHandler> handlers = HANDLERS.stream().<JobHandler>map(container::get).toList();
    container.given(JobHandlers.class, JobHandlers.of(handlers));
    this.definitions = handlers.stream().map(JobHandler::definition).toList();
  }

  private SimulatedContainer containerOf(KustomOrders kustom) {
    SimulatedContainer server =
        new SimulatedContainer()
            .given(Carts.class, shop.carts)
            .given(Orders.class, shop.orders)
            .given(Payments.class, shop.payments)
            .given(KustomCheckouts.class, shop.checkouts)
            .given(KustomEvents.class, shop.kustomEvents)
            .given(Disputes.class, shop.disputes)
            .given(CredentialSets.class, shop.credentialSets)
            .given(SecretKeys.class, shop.secretKeys)
            .given(ReviewCases.class, shop.reviewCases)
            .given(FulfilmentRequests.class, shop.requests)
            .given(Jobs.class, shop.jobs)
            .given(NumberSeries.class, shop.numbers)
            .given(CartProfiles.class, shop.profiles)
            .given(Products.class, shop.products)
            .given(Coupons.class, shop.coupons)
            .given(Clock.class, shop.clock)
            .given(KustomOrders.class, kustom)
            .given(KustomPayments.class, shop.kustomPayments)
            .given(KustomSettings.class, shop.settings)
            .given(PurchaseSettings.class, SeededPauses.purchaseSettings(turns))
            .given(JobSettings.class, SeededPauses.jobSettings(turns))
            .given(ScheduleJob.class, shop.scheduleJob())
            .given(CartPreview.class, shop.preview())
            .given(Stock.class, shop.stock)
            .given(
                OfferExternalPaymentMethods.class,
                ExternalPaymentUseCases.offer(shop, shop.hooks()))
            .given(CartStock.class, shop.cartStock())
            .given(StockSettings.class, SETTINGS_OF_STOCK)
            .given(EventSettings.class, LISTENING)
            .given(Event.class, shop.endedLate)
            .given(MailSettings.class, new MailSettings(new MapConfig(shop.mail)))
            .given(ValidationSettings.class, shop.validation)
            .given(Hooks.class, shop.hooks())
            .given(TimedHooks.class, timed(shop.hooks()))
            .given(TimeLimiter.class, TimeLimiter.on(Runnable::run))
            .given(Pause.class, (Pause) turns::sleep);
    ValidationUseCases.giveAtOnce(server::given);
    return server;
  }

  private static TimedHooks timed(Hooks hooks) {
    return new TimedHooks(
        hooks,
        new RememberingRuleWatch(),
        new RuleSettings(new MapConfig(Map.of())),
        Runnable::run);
  }

  /** The place where its actors are. */
  String name() {
    return name;
  }

  /** One of its use cases. */
  <T> T get(Class<T> type) {
    return container.get(type);
  }

  /** It begins to work by itself. */
  void start() {
    for (String definition : definitions) {
      turns.begin(name + " " + definition, name, () -> workOn(definition));
    }
    turns.begin(name + " janitor", name, this::watch);
  }

  private void workOn(String definition) {
    JobDesk desk = container.get(JobDesk.class);
    RunJob run = container.get(RunJob.class);
    while (true) {
      try {
        Optional<ClaimedJob> job = desk.claim(definition, name);
        if (job.isPresent()) {
          desk.end(job.get(), run.run(job.get()));
        } else {
          awaitWork(
              () ->
                  shop.jobs.all().stream()
                      .filter(it -> it.claimableAt().isPresent())
                      .filter(it -> it.key().startsWith(definition + "/"))
                      .flatMap(it -> it.claimableAt().stream())
                      .min(Comparator.naturalOrder()));
        }
      } catch (UnitOfWork.RolledBack | LostAttempt | IllegalStateException undone) {
        turns.note("undone: " + undone.getMessage());
        turns.sleep(AFTER_A_FAILURE);
      }
    }
  }

  private void watch() {
    WatchDesk desk = container.get(WatchDesk.class);
    LookAtKustomOrder look = container.get(LookAtKustomOrder.class);
    while (true) {
      try {
        Optional<WatchedOrder> due = desk.claim();
        if (due.isPresent()) {
          look.look(due.get());
        } else {
          awaitWork(
              () ->
                  shop.checkouts.all().stream()
                      .flatMap(it -> it.looks().nextAt().stream())
                      .min(Comparator.naturalOrder()));
        }
      } catch (UnitOfWork.RolledBack | IllegalStateException undone) {
        turns.note("undone: " + undone.getMessage());
        turns.sleep(AFTER_A_FAILURE);
      }
    }
  }

  /** Looks again when something is due, but not at once: others may have it. */
  private void awaitWork(java.util.function.Supplier<Optional<Instant>> due) {
    Instant soonest = shop.clock.instant().plusMillis(turns.random().nextInt(POLL_MAX_MILLIS));
    turns.awaitWork(() -> due.get().map(at -> at.isBefore(soonest) ? soonest : at));
  }
}
