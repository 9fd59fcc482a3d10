package io.kassa.domain.stock;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * For how long stock is held, read once at the start: {@code kassa.stock.reservation.lifetime}, an
 * ISO duration such as PT15M.
 */
@ApplicationScoped
public class StockSettings implements CheckedSettings {

  private static final String LIFETIME = "kassa.stock.reservation.lifetime";
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofDays(2);

  private Duration reservationLifetime;

  StockSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about a senseless value
   */
  @Inject
  public StockSettings(Config config) {
    reservationLifetime = ConfiguredDuration.of(config, LIFETIME, "PT15M");
    if (reservationLifetime.compareTo(SHORTEST) < 0 || reservationLifetime.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          LIFETIME + " has to be from " + SHORTEST + " to " + LONGEST + ": " + reservationLifetime);
    }
  }

  @Override
  public String summary() {
    return "Stock is held for a purchase for " + reservationLifetime;
  }

  /** For how long a shopper has the pieces after pressing "buy": a bank's page takes minutes. */
  public Duration reservationLifetime() {
    return reservationLifetime;
  }
}
