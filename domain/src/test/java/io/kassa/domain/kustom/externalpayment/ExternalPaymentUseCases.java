package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.CartUseCases;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.RememberingRuleWatch;
import io.kassa.domain.hook.RuleSettings;
import io.kassa.domain.hook.TimedHooks;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.util.Map;

/** The use cases of external payment, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class ExternalPaymentUseCases {

  private ExternalPaymentUseCases() {}

  /** Offers what these rules want. */
  public static OfferExternalPaymentMethods offer(Shop shop, Hooks hooks) {
    OfferExternalPaymentMethods offer = new OfferExternalPaymentMethods();
    offer.hooks =
        new TimedHooks(
            hooks,
            new RememberingRuleWatch(),
            new RuleSettings(new MapConfig(Map.of())),
            Runnable::run);
    offer.desk = desk(shop);
    offer.settings = shop.settings;
    return offer;
  }

  static HandOffAddress handOff(Shop shop) {
    HandOffAddress handOff = new HandOffAddress();
    handOff.desk = desk(shop);
    handOff.kustom = shop.kustom;
    handOff.changeCart = CartUseCases.changeCart(shop);
    handOff.placeOrder = PlacementUseCases.placeOrder(shop);
    handOff.problems = new KustomProblems();
    return handOff;
  }

  private static HandoffDesk desk(Shop shop) {
    HandoffDesk desk = new HandoffDesk();
    desk.handoffs = shop.handoffs;
    desk.checkouts = shop.checkouts;
    desk.carts = shop.carts;
    desk.settings = shop.settings;
    desk.clock = shop.clock;
    return desk;
  }
}
