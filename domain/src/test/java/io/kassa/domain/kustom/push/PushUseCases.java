package io.kassa.domain.kustom.push;

import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.kustom.watch.WatchUseCases;
import io.kassa.domain.workbench.Shop;

/** The use cases of pushes, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class PushUseCases {

  private PushUseCases() {}

  public static ReceivePush receivePush(Shop shop) {
    ReceivePush receive = new ReceivePush();
    receive.desk = new PushDesk();
    receive.desk.checkouts = shop.checkouts;
    receive.desk.scheduleJob = shop.scheduleJob();
    receive.desk.settings = shop.purchaseSettings;
    receive.desk.clock = shop.clock;
    receive.look = WatchUseCases.look(shop);
    receive.settle = PlacementUseCases.settle(shop);
    receive.limiter = shop.limiter();
    receive.settings = shop.purchaseSettings;
    return receive;
  }
}
