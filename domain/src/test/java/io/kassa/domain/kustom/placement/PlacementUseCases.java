package io.kassa.domain.kustom.placement;

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
    settle.desk = desk(shop);
    settle.kustom = shop.kustom;
    settle.problems = new KustomProblems();
    return settle;
  }

  private static PlacementDesk desk(Shop shop) {
    PlacementDesk desk = new PlacementDesk();
    desk.completeCart = OrderUseCases.completeCart(shop);
    desk.carts = shop.carts;
    desk.checkouts = shop.checkouts;
    desk.settings = shop.settings;
    desk.clock = shop.clock;
    return desk;
  }
}
