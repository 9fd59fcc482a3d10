package io.kassa.domain.kustom.checkout;

import io.kassa.domain.hook.Hooks;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.credential.CredentialUseCases;
import io.kassa.domain.kustom.externalpayment.ExternalPaymentUseCases;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.kustom.sync.SyncUseCases;
import io.kassa.domain.workbench.Shop;
import java.util.List;

/** The use cases of checkout, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class CheckoutUseCases {

  private CheckoutUseCases() {}

  public static StartKustomCheckout startCheckout(Shop shop) {
    return startCheckout(shop, Hooks.of(List.of()));
  }

  /** Where these rules may offer external payment methods. */
  public static StartKustomCheckout startCheckout(Shop shop, Hooks hooks) {
    StartKustomCheckout start = new StartKustomCheckout();
    start.desk = desk(shop);
    start.kustom = shop.kustom;
    start.placeOrder = PlacementUseCases.placeOrder(shop);
    start.externalMethods = ExternalPaymentUseCases.offer(shop, hooks);
    start.problems = new KustomProblems();
    start.settings = shop.settings;
    start.validation = shop.validation;
    start.sync = SyncUseCases.desk(shop);
    start.pause = shop::pass;
    start.clock = shop.clock;
    return start;
  }

  static CheckoutDesk desk(Shop shop) {
    CheckoutDesk desk = new CheckoutDesk();
    desk.carts = shop.carts;
    desk.preview = shop.preview();
    desk.checkouts = shop.checkouts;
    desk.settings = shop.settings;
    desk.purchaseSettings = shop.purchaseSettings;
    desk.credentials = CredentialUseCases.directory(shop);
    desk.sync = SyncUseCases.desk(shop);
    desk.clock = shop.clock;
    return desk;
  }
}
