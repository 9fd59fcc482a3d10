package io.kassa.domain.hook;

import io.kassa.domain.limit.ConfiguredLimit;
import io.kassa.domain.startup.CheckedSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * How many rules may be at work, read once at the start: {@code kassa.rules.max.at.once} is how
 * many questions to one rule may be without an answer on one server. The threads for all rules are
 * the server's {@code kassa.rules.threads}.
 */
@ApplicationScoped
public class RuleSettings implements CheckedSettings {

  private int atOnce;

  RuleSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about a senseless value
   */
  @Inject
  public RuleSettings(Config config) {
    atOnce = ConfiguredLimit.of(config, "kassa.rules.max.at.once", 25);
  }

  @Override
  public String summary() {
    return "One rule may be asked " + atOnce + " times at once";
  }

  /**
   * Questions to one rule that may be without an answer. A rule that never comes to an end can take
   * so many threads and no more; from then on it counts as one that says nothing.
   */
  public int atOnce() {
    return atOnce;
  }
}
