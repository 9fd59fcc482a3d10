package io.kassa.domain.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * How many rules may be at work, read once at the start: {@code kassa.rules.max.at.once} is how
 * many questions to one rule may be without an answer on one server. The threads for all rules are
 * the server's {@code kassa.rules.threads}.
 */
@ApplicationScoped
public class RuleSettings {

  private static final String AT_ONCE = "kassa.rules.max.at.once";

  private int atOnce;

  RuleSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about a senseless value
   */
  @Inject
  public RuleSettings(Config config) {
    String text = config.getOptionalValue(AT_ONCE, String.class).orElse("25");
    try {
      atOnce = Integer.parseInt(text);
    } catch (NumberFormatException unreadable) {
      throw new IllegalArgumentException(AT_ONCE + " is no whole number: " + text);
    }
    if (atOnce < 1) {
      throw new IllegalArgumentException(AT_ONCE + " has to be at least 1: " + text);
    }
  }

  /**
   * Questions to one rule that may be without an answer. A rule that never comes to an end can take
   * so many threads and no more; from then on it counts as one that says nothing.
   */
  public int atOnce() {
    return atOnce;
  }
}
