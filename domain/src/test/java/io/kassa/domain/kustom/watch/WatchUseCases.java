package io.kassa.domain.kustom.watch;

import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.kustom.KustomBacklog;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.workbench.Shop;
import java.time.Clock;
import java.util.Optional;

/** The use cases of the watch, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class WatchUseCases {

  private WatchUseCases() {}

  public static LookAtKustomOrder look(Shop shop) {
    LookAtKustomOrder look = new LookAtKustomOrder();
    look.sight = new KustomSight(shop.kustom, new KustomProblems());
    look.kustom = shop.kustom;
    look.placeOrder = PlacementUseCases.placeOrder(shop);
    look.desk = desk(shop);
    return look;
  }

  public static WatchDesk desk(Shop shop) {
    WatchDesk desk = new WatchDesk();
    desk.carts = shop.carts;
    desk.checkouts = shop.checkouts;
    desk.settlement = PlacementUseCases.settlementDesk(shop);
    desk.reviews = shop.reviews();
    desk.jobs = shop.jobs;
    desk.scheduleJob = shop.scheduleJob();
    desk.kustomSettings = shop.settings;
    desk.settings = shop.purchaseSettings;
    desk.jobSettings = JobUseCases.settings();
    desk.clock = shop.clock;
    return desk;
  }

  /** Shows how many of these there are. */
  public static WatchKustomBacklog backlog(KustomBacklog backlog, Clock clock) {
    WatchKustomBacklog watch = new WatchKustomBacklog();
    watch.backlog = backlog;
    watch.clock = clock;
    return watch;
  }

  /** What the batch job of a server does. */
  public static void lookAtAllThatIsDue(Shop shop) {
    WatchDesk desk = desk(shop);
    LookAtKustomOrder look = look(shop);
    Optional<WatchedOrder> due = desk.claim();
    while (due.isPresent()) {
      look.look(due.get());
      due = desk.claim();
    }
  }
}
