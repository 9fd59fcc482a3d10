package io.kassa.domain.administration;

/** Whether the database answers. */
public interface Pulse {

  /**
   * Asks it the least that there is to ask. Needs a transaction.
   *
   * @throws RuntimeException if it does not answer
   */
  void feel();
}
