package io.kassa.domain.kustom.settings;

import java.util.Arrays;

/** Which Kustom is talked to. */
public enum KustomEnvironment {
  /** Kustom's sandbox. */
  PLAYGROUND("playground"),
  /** Real money. */
  PRODUCTION("production"),
  /** The stand-in that comes with the product, for development and tests. */
  STAND_IN("stand-in");

  private final String key;

  KustomEnvironment(String key) {
    this.key = key;
  }

  /**
   * Reads a configured value.
   *
   * @throws IllegalArgumentException naming what is allowed
   */
  public static KustomEnvironment of(String key) {
    return Arrays.stream(values())
        .filter(environment -> environment.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kassa.kustom.environment is "
                        + key
                        + ", but has to be playground, production or stand-in"));
  }
}
