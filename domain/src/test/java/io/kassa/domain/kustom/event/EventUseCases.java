package io.kassa.domain.kustom.event;

import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobWorker;
import io.kassa.domain.kustom.payment.MoneyUseCases;
import io.kassa.domain.kustom.watch.WatchUseCases;
import io.kassa.domain.payment.dispute.RecordDispute;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Map;

/** The use cases of Kustom's events, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class EventUseCases {

  private EventUseCases() {}

  /** Listens to what this signs. */
  public static ReceiveKustomEvent receive(Shop shop, Signing signing) {
    return receive(shop, Map.of("kassa.kustom.webhook.secret", signing.secret()));
  }

  /** Listens to nobody. */
  static ReceiveKustomEvent receive(Shop shop) {
    return receive(shop, Map.of());
  }

  /** What the job of a server does. */
  public static void work(Shop shop) {
    HandleKustomEvent handle = new HandleKustomEvent();
    handle.desk = desk(shop);
    handle.look = WatchUseCases.look(shop);
    handle.settings = shop.settings;
    new JobWorker(shop, JobHandlers.of(List.of(handle))).work();
  }

  /** Shows how many events wait for a person. */
  static WatchKustomEvents watch(Shop shop) {
    WatchKustomEvents watch = new WatchKustomEvents();
    watch.cases = shop.reviewCases;
    return watch;
  }

  private static ReceiveKustomEvent receive(Shop shop, Map<String, String> settings) {
    ReceiveKustomEvent receive = new ReceiveKustomEvent();
    receive.settings = new EventSettings(new MapConfig(settings));
    receive.desk = desk(shop);
    receive.clock = shop.clock;
    return receive;
  }

  private static EventDesk desk(Shop shop) {
    EventDesk desk = new EventDesk();
    desk.events = shop.kustomEvents;
    desk.checkouts = shop.checkouts;
    desk.payments = shop.payments;
    desk.reconcile = MoneyUseCases.reconcileDesk(shop);
    desk.recordDispute = new RecordDispute(shop.disputes);
    desk.reviews = shop.reviews();
    desk.scheduleJob = shop.scheduleJob();
    desk.clock = shop.clock;
    return desk;
  }
}
