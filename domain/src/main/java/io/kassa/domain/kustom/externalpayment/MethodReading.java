package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.kustom.ExternalPaymentMethod;

/** What an effect turned out to be. */
sealed interface MethodReading {

  /** A method that Kustom would take. */
  record Method(ExternalPaymentMethod method) implements MethodReading {}

  /**
   * Nothing that Kustom could be shown.
   *
   * @param reason names the member and what is wrong with it, and quotes no value
   */
  record Broken(String reason) implements MethodReading {}
}
