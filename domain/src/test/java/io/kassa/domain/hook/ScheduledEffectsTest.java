package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.job.Job;
import io.kassa.domain.workbench.LogLines;
import io.kassa.domain.workbench.Shop;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules in Java want of jobs; those of files are told when they are read. */
class ScheduledEffectsTest {

  private final Shop shop = new Shop();

  @Test
  void aJobThatNobodyDoesIsNamedInTheLogAndTheOtherEffectsGoOn() {
    ScheduledEffects scheduled = shop.scheduled();

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      scheduled.carryOut(job("apps/your-app/capturePayment"), "kim");
      scheduled.carryOut(job("captureOrder"), "kim");

      assertThat(log.lines())
          .containsExactly(
              "A rule wants a job, but there is no job definition apps/your-app/capturePayment");
    }
    assertThat(shop.jobs.all()).extracting(Job::definition).containsExactly("captureOrder");
  }

  private static Effect.ScheduleJob job(String definition) {
    return new Effect.ScheduleJob(definition, Optional.empty(), Map.of());
  }
}
