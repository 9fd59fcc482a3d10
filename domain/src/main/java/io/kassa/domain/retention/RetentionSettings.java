package io.kassa.domain.retention;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * For how long what is kept. Keys, all ISO durations such as P30D: {@code
 * kassa.retention.unused.carts}, {@code kassa.retention.rejected.carts}, {@code
 * kassa.retention.jobs}, {@code kassa.retention.events}, {@code kassa.retention.calls}, {@code
 * kassa.retention.changes}; and {@code kassa.retention.shoppers}, without which nothing personal is
 * erased by itself.
 */
@ApplicationScoped
public class RetentionSettings implements CheckedSettings {

  private static final String SHOPPERS = "kassa.retention.shoppers";

  /** Kustom repeats a message for three days; what it was told by then has to be known. */
  private static final Duration LEAST_EVENTS = Duration.ofDays(4);

  /** A Kustom order may be paid for 48 hours after its cart was changed last. */
  private static final Duration LEAST_UNUSED = Duration.ofDays(3);

  private Map<Leftover, Duration> periods;
  private Optional<Duration> shoppers;

  RetentionSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public RetentionSettings(Config config) {
    periods =
        Map.of(
            Leftover.UNUSED_CARTS,
                atLeast(LEAST_UNUSED, config, "kassa.retention.unused.carts", "P30D"),
            Leftover.REJECTED_CARTS,
                ConfiguredDuration.of(config, "kassa.retention.rejected.carts", "P30D"),
            Leftover.JOBS, ConfiguredDuration.of(config, "kassa.retention.jobs", "P14D"),
            Leftover.EVENTS, atLeast(LEAST_EVENTS, config, "kassa.retention.events", "P30D"),
            Leftover.CALLS, ConfiguredDuration.of(config, "kassa.retention.calls", "P30D"),
            Leftover.CHANGES, ConfiguredDuration.of(config, "kassa.retention.changes", "P30D"));
    shoppers =
        config
            .getOptionalValue(SHOPPERS, String.class)
            .filter(text -> !text.isBlank())
            .map(text -> ConfiguredDuration.of(config, SHOPPERS, text));
  }

  @Override
  public String summary() {
    return "Unused carts are rejected after "
        + period(Leftover.UNUSED_CARTS)
        + "; shoppers are forgotten "
        + shoppers.map(it -> "after " + it).orElse("on request alone");
  }

  /** For how long such things are kept. */
  public Duration period(Leftover leftover) {
    return periods.get(leftover);
  }

  /** For how long a shopper is known after an order; nothing: until somebody asks. */
  public Optional<Duration> shoppers() {
    return shoppers;
  }

  private static Duration atLeast(Duration least, Config config, String key, String otherwise) {
    Duration period = ConfiguredDuration.of(config, key, otherwise);
    if (period.compareTo(least) < 0) {
      throw new IllegalArgumentException(key + " has to be at least " + least);
    }
    return period;
  }
}
