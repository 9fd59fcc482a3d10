package io.kassa.domain.contract;

import java.util.function.Supplier;

/**
 * Runs each step in a transaction of its own and commits it. What only the commit can find out,
 * such as a key that is there twice, is thrown from here.
 */
@FunctionalInterface
public interface Transactions {

  <T> T in(Supplier<T> step);

  /** Runs a step that answers nothing. */
  default void run(Runnable step) {
    in(
        () -> {
          step.run();
          return null;
        });
  }
}
