package io.kassa.domain.hook;

import java.util.Optional;
import java.util.stream.Stream;

/** Whom rules can do something to (tickets, orders and payments). A ticket is a cart. */
public enum ActorType {
  TICKET("ticket"),
  ORDER("order"),
  PAYMENT("payment");

  private final String word;

  ActorType(String word) {
    this.word = word;
  }

  /** What rules call it, such as {@code ticket}. */
  public String word() {
    return word;
  }

  /** The effect that does something to the one that a hook is about: {@code ticketCommand}. */
  public String effect() {
    return word + "Command";
  }

  /** The one that rules call so. */
  public static Optional<ActorType> of(String word) {
    return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
  }
}
