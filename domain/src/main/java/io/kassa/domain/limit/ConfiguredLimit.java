package io.kassa.domain.limit;

import org.eclipse.microprofile.config.Config;

/** Reads whole numbers that somebody has configured as the most that there may be. */
public final class ConfiguredLimit {

  private ConfiguredLimit() {}

  /**
   * The number under this key.
   *
   * @param otherwise where nobody has configured one
   * @throws IllegalArgumentException with one sentence if it is none, or less than 1
   */
  public static int of(Config config, String key, int otherwise) {
    String text = config.getOptionalValue(key, String.class).orElse(Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number < 1) {
        throw new IllegalArgumentException(key + " has to be at least 1: " + text);
      }
      return number;
    } catch (NumberFormatException unreadable) {
      throw new IllegalArgumentException(key + " is no whole number: " + text);
    }
  }
}
