package io.kassa.domain.administration;

import io.kassa.domain.fulfilment.FulfilmentUseCases;
import io.kassa.domain.kustom.placement.PlacementUseCases;
import io.kassa.domain.kustom.watch.WatchUseCases;
import io.kassa.domain.workbench.Shop;

/** The use cases of whoever operates an installation, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class AdministrationUseCases {

  private AdministrationUseCases() {}

  public static CaseDesk cases(Shop shop) {
    CaseDesk cases = new CaseDesk();
    cases.cases = shop.reviewCases;
    cases.matters = matters(shop);
    return cases;
  }

  public static DecideCase decide(Shop shop) {
    DecideCase decide = new DecideCase();
    decide.cases = cases(shop);
    decide.desk = desk(shop);
    decide.look = WatchUseCases.look(shop);
    decide.settle = PlacementUseCases.settle(shop);
    return decide;
  }

  static DecisionDesk desk(Shop shop) {
    DecisionDesk desk = new DecisionDesk();
    desk.cases = shop.reviewCases;
    desk.matters = matters(shop);
    desk.orders = shop.orders;
    desk.fulfilment = FulfilmentUseCases.desk(shop);
    desk.clock = shop.clock;
    return desk;
  }

  private static CaseMatters matters(Shop shop) {
    return new CaseMatters(shop.orders, shop.payments, shop.checkouts);
  }
}
