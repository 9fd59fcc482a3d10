package io.kassa.domain.actor;

import io.kassa.domain.workbench.Shop;

/** Messages to actors, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class ActorUseCases {

  private ActorUseCases() {}

  public static MessageActor messageActor(Shop shop) {
    MessageActor messageActor = new MessageActor();
    messageActor.desk = new ActorDesk();
    messageActor.desk.carts = shop.carts;
    messageActor.desk.orders = shop.orders;
    messageActor.desk.payments = shop.payments;
    messageActor.desk.clock = shop.clock;
    return messageActor;
  }
}
