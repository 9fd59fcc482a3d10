package io.kassa.domain.kustom.confirmation;

import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.workbench.Shop;

/** The use cases of confirmation, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class ConfirmationUseCases {

  private ConfirmationUseCases() {}

  public static ConfirmKustomOrder confirm(Shop shop) {
    ConfirmKustomOrder confirm = new ConfirmKustomOrder();
    confirm.find = new FindKustomCheckout();
    confirm.find.carts = shop.carts;
    confirm.find.checkouts = shop.checkouts;
    confirm.kustom = shop.kustom;
    confirm.placeOrder = PlacementUseCases.placeOrder(shop);
    confirm.settle = PlacementUseCases.settle(shop);
    confirm.problems = new KustomProblems();
    return confirm;
  }
}
