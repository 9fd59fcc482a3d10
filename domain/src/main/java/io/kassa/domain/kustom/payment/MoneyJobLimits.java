package io.kassa.domain.kustom.payment;

import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** How long an attempt at Kustom's money may take. */
@ApplicationScoped
class MoneyJobLimits {

  /** After that somebody is told that money waits. */
  static final Duration LATE_AFTER = Duration.ofMinutes(1);

  /** A call, and a look with its repetitions. */
  private static final int CALLS = 4;

  private KustomSettings settings;

  MoneyJobLimits() {}

  @Inject
  MoneyJobLimits(KustomSettings settings) {
    this.settings = settings;
  }

  Duration limit() {
    return settings.limitOfCalls(CALLS);
  }
}
