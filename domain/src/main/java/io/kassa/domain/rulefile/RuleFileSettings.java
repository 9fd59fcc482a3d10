package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * How much one evaluation of a rule that is a file may take, read once at the start: {@code
 * kassa.rules.max.steps} expressions and elements, and {@code kassa.rules.max.time}, an ISO
 * duration such as PT1S. The other limits are {@link Limits#STANDARD}'s.
 */
@ApplicationScoped
public class RuleFileSettings implements CheckedSettings {

  private static final String STEPS = "kassa.rules.max.steps";
  private static final String TIME = "kassa.rules.max.time";
  private static final long MOST_STEPS = 1_000_000_000;

  private Limits limits;

  RuleFileSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public RuleFileSettings(Config config) {
    Limits standard = Limits.STANDARD;
    limits =
        new Limits(
            steps(config, standard.steps()),
            ConfiguredDuration.of(config, TIME, standard.time().toString()),
            standard.depth(),
            standard.elements(),
            standard.characters());
  }

  @Override
  public String summary() {
    return "One evaluation of a rule takes at most " + limits.time();
  }

  /** What an evaluation may take. */
  public Limits limits() {
    return limits;
  }

  private static long steps(Config config, long standard) {
    String text = config.getOptionalValue(STEPS, String.class).orElse(Long.toString(standard));
    try {
      long steps = Long.parseLong(text);
      if (steps >= 1 && steps <= MOST_STEPS) {
        return steps;
      }
    } catch (NumberFormatException unreadable) {
      throw new IllegalArgumentException(STEPS + " is no whole number: " + text);
    }
    throw new IllegalArgumentException(STEPS + " has to be 1 to " + MOST_STEPS + ": " + text);
  }
}
