package io.kassa.domain.kustom.sync;

import io.kassa.domain.job.JobHandler;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.workbench.Shop;

/** The use cases of synchronization, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class SyncUseCases {

  private SyncUseCases() {}

  public static JobHandler syncKustomOrder(Shop shop) {
    SyncKustomOrder sync = new SyncKustomOrder();
    sync.kustom = shop.kustom;
    sync.desk = desk(shop);
    sync.placeOrder = PlacementUseCases.placeOrder(shop);
    sync.problems = new KustomProblems();
    sync.settings = shop.settings;
    return sync;
  }

  public static JobHandler checkKustomOrder(Shop shop) {
    CheckKustomOrder check = new CheckKustomOrder();
    check.kustom = shop.kustom;
    check.desk = desk(shop);
    check.placeOrder = PlacementUseCases.placeOrder(shop);
    check.problems = new KustomProblems();
    check.settings = shop.settings;
    return check;
  }

  public static SyncDesk desk(Shop shop) {
    SyncDesk desk = new SyncDesk();
    desk.carts = shop.carts;
    desk.preview = shop.preview();
    desk.effects = shop.effects();
    desk.rule = new CartKustomSync();
    desk.checkouts = shop.checkouts;
    desk.jobs = shop.jobs;
    desk.scheduleJob = shop.scheduleJob();
    desk.clock = shop.clock;
    return desk;
  }
}
