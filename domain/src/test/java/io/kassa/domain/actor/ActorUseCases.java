package io.kassa.domain.actor;

import io.kassa.domain.workbench.Shop;

/** Messages to actors, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class ActorUseCases {

  private ActorUseCases() {}

  public static MessageActor messageActor(Shop shop) {
    MessageActor messageActor = new MessageActor();
    messageActor.desk = actorDesk(shop);
    return messageActor;
  }

  static ActorDesk actorDesk(Shop shop) {
    ActorDesk desk = new ActorDesk();
    desk.carts = shop.carts;
    desk.orders = shop.orders;
    desk.payments = shop.payments;
    desk.clock = shop.clock;
    return desk;
  }
}
