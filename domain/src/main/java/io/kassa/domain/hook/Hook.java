package io.kassa.domain.hook;

/** Something that happened, with all that a rule may know of it (hooks, input). */
public interface Hook {

  /** The name that rules know it by, such as {@code OnCartMutation}. */
  String name();
}
