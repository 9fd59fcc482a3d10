package io.kassa.domain.fulfilment;

import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.util.Map;

/** The use cases of fulfilment, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class FulfilmentUseCases {

  private FulfilmentUseCases() {}

  public static FulfilOrder fulfilOrder(Shop shop) {
    FulfilOrder fulfil = new FulfilOrder();
    fulfil.desk = desk(shop);
    return fulfil;
  }

  public static FulfilmentDesk desk(Shop shop) {
    FulfilmentDesk desk = new FulfilmentDesk();
    desk.orders = shop.orders;
    desk.payments = shop.payments;
    desk.carts = shop.carts;
    desk.requests = shop.requests;
    desk.hooks = shop.paymentHooks();
    desk.orderHooks = shop.orderHooks();
    desk.stock = shop.stock;
    desk.numbers = shop.numbers;
    desk.clock = shop.clock;
    return desk;
  }

  public static IntentDesk intentDesk(Shop shop) {
    IntentDesk desk = new IntentDesk();
    desk.orders = shop.orders;
    desk.payments = shop.payments;
    desk.hooks = shop.paymentHooks();
    desk.orderHooks = shop.orderHooks();
    desk.cases = new IntentCases(shop.reviews());
    desk.clock = shop.clock;
    return desk;
  }

  public static ReadOrderMoney read(Shop shop) {
    ReadOrderMoney read = new ReadOrderMoney();
    read.orders = shop.orders;
    read.payments = shop.payments;
    read.clock = shop.clock;
    return read;
  }

  public static WatchAuthorizations watch(Shop shop) {
    WatchAuthorizations watch = new WatchAuthorizations();
    watch.payments = shop.payments;
    watch.orders = shop.orders;
    watch.config = new MapConfig(Map.of());
    watch.clock = shop.clock;
    return watch;
  }
}
