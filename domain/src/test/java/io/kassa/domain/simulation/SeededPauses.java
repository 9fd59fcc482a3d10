package io.kassa.domain.simulation;

import io.kassa.domain.job.JobSettings;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;

/** Settings whose pauses are of chance, as the shipped ones are, but of the seed's chance. */
final class SeededPauses {

  private static final int PERCENT = 100;
  private static final int JITTER_PERCENT = 20;

  private SeededPauses() {}

  static JobSettings jobSettings(Turns turns) {
    return new JobSettings(new MapConfig(Map.of())) {
      @Override
      public Duration pauseAfter(int attempts) {
        long longest = Math.min(500L << Math.min(attempts - 1, Short.SIZE), 60_000);
        return Duration.ofMillis(longest - turns.random().nextInt((int) longest / 2 + 1));
      }
    };
  }

  static PurchaseSettings purchaseSettings(Turns turns) {
    return new PurchaseSettings(new MapConfig(Map.of())) {
      @Override
      public Duration untilNextLook() {
        return jittered(Duration.ofMinutes(4));
      }

      @Override
      public Duration untilNextLookAfter(int times) {
        Duration doubled = Duration.ofSeconds(5L << Math.min(times - 1, Short.SIZE));
        Duration longest = Duration.ofMinutes(4);
        return jittered(doubled.compareTo(longest) < 0 ? doubled : longest);
      }

      private Duration jittered(Duration length) {
        int share = PERCENT - turns.random().nextInt(JITTER_PERCENT + 1);
        return length.multipliedBy(share).dividedBy(PERCENT);
      }
    };
  }
}
