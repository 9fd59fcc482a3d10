package io.kassa.domain.kustom.settings;

import java.util.Arrays;
import java.util.Optional;

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

  /** By which it is known in settings. */
  public String key() {
    return key;
  }

  /** The one of this key, if there is one. */
  public static Optional<KustomEnvironment> find(String key) {
    return Arrays.stream(values()).filter(environment -> environment.key.equals(key)).findFirst();
  }

  /**
   * Reads a configured value.
   *
   * @throws IllegalArgumentException naming what is allowed
   */
  public static KustomEnvironment of(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kassa.kustom.environment is "
                        + key
                        + ", but has to be playground, production or stand-in"));
  }
}
