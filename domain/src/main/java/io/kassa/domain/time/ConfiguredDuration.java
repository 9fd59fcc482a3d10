package io.kassa.domain.time;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;

/** Reads durations that somebody has configured. */
public final class ConfiguredDuration {

  private ConfiguredDuration() {}

  /**
   * The duration under this key.
   *
   * @param otherwise where nobody has configured one
   * @throws IllegalArgumentException with one sentence if it is none, or less than a millisecond
   */
  public static Duration of(Config config, String key, String otherwise) {
    String text = config.getOptionalValue(key, String.class).orElse(otherwise);
    try {
      Duration duration = Duration.parse(text);
      if (duration.toMillis() < 1) {
        throw new IllegalArgumentException(key + " has to be at least a millisecond: " + text);
      }
      return duration;
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException(key + " is no ISO duration such as PT10S: " + text);
    }
  }
}
