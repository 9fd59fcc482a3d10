package io.kassa.domain.kustom.placement;

import io.kassa.domain.job.JobHandler;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.order.OrderUseCases;
import io.kassa.domain.workbench.Shop;

/** The use cases of placement, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class PlacementUseCases {

  private PlacementUseCases() {}

  public static PlaceKustomOrder placeOrder(Shop shop) {
    PlaceKustomOrder placeOrder = new PlaceKustomOrder();
    placeOrder.desk = desk(shop);
    placeOrder.settle = settle(shop);
    return placeOrder;
  }

  public static SettleKustomOrder settle(Shop shop) {
    SettleKustomOrder settle = new SettleKustomOrder();
    settle.desk = settlementDesk(shop);
    settle.kustom = shop.kustom;
    settle.problems = new KustomProblems();
    settle.limiter = shop.limiter();
    settle.settings = shop.purchaseSettings;
    return settle;
  }

  /** What tells Kustom if nothing else does. */
  public static JobHandler settlementJob(Shop shop) {
    SettlementJob job = new SettlementJob();
    job.settle = settle(shop);
    job.settings = shop.settings;
    return job;
  }

  public static SettlementDesk settlementDesk(Shop shop) {
    SettlementDesk desk = new SettlementDesk();
    desk.carts = shop.carts;
    desk.checkouts = shop.checkouts;
    desk.review = new PurchaseReview(shop.orders, shop.reviews(), shop.payments);
    desk.jobs = shop.jobs;
    desk.settings = shop.settings;
    desk.clock = shop.clock;
    return desk;
  }

  private static PlacementDesk desk(Shop shop) {
    PlacementDesk desk = new PlacementDesk();
    desk.completeCart = OrderUseCases.completeCart(shop);
    desk.checkouts = shop.checkouts;
    desk.scheduleJob = shop.scheduleJob();
    desk.review = new PurchaseReview(shop.orders, shop.reviews(), shop.payments);
    desk.reviews = shop.reviews();
    desk.settings = shop.purchaseSettings;
    desk.clock = shop.clock;
    return desk;
  }
}
