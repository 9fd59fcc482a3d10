package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.job.Job;
import io.kassa.domain.rulefile.RuleFixture;
import io.kassa.domain.workbench.LogLines;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules want of jobs. */
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

  @Test
  void everyJobThatRulesWantIsDoneAndCameFromWhatTheHookIsAbout() {
    ScheduledEffects scheduled = shop.scheduled();

    scheduled.carryOut(telling("Kim"), "cart 1");
    scheduled.carryOut(telling("Robin"), "cart 1");
    scheduled.carryOut(telling("Robin"), "cart 1");

    assertThat(shop.jobs.all())
        .extracting(it -> it.parameters().text("name"))
        .containsExactlyInAnyOrder("Kim", "Robin", "Robin");
    assertThat(shop.jobs.all()).extracting(Job::about).containsOnly("cart 1");
  }

  @Test
  void whatIsAskedForAgainIsNoFurtherJob() {
    ScheduledEffects scheduled = shop.scheduled();

    for (int time = 0; time < 3; time++) {
      JobSubjects subjects = JobSubjects.sameEachTime("intent 1");
      scheduled.carryOut(telling("Kim"), "intent 1", subjects);
      scheduled.carryOut(telling("Robin"), "intent 1", subjects);
    }

    assertThat(shop.jobs.all())
        .extracting(it -> it.subject() + " " + it.parameters().text("name"))
        .containsExactlyInAnyOrder("intent 1 Kim", "intent 1/2 Robin");
  }

  @Test
  void ofTheCheckoutsOwnJobsTheNewestForItsSubjectCounts() {
    ScheduledEffects scheduled = shop.scheduled();

    scheduled.carryOut(job("captureOrder"), "intent 1");
    scheduled.carryOut(job("captureOrder"), "intent 1");

    assertThat(shop.jobs.all()).extracting(Job::subject).containsExactly("intent 1");
  }

  @Test
  void aJobWaitsForItsTimeTenYearsAtMost() {
    ScheduledEffects scheduled = shop.scheduled();
    Instant now = shop.clock.instant();

    scheduled.carryOut(job(RuleFixture.JOB, now.plus(Duration.ofDays(3_650))), "kim");
    scheduled.carryOut(job(RuleFixture.JOB, Instant.MIN), "kim");
    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      scheduled.carryOut(job(RuleFixture.JOB, Instant.MAX), "kim");

      assertThat(log.lines())
          .containsExactly("A rule wants a job in more than 3650 days: " + RuleFixture.JOB);
    }
    assertThat(shop.jobs.all())
        .extracting(it -> it.claimableAt().orElseThrow())
        .containsExactlyInAnyOrder(now, now.plus(Duration.ofDays(3_650)));
  }

  private static Effect.ScheduleJob job(String definition) {
    return new Effect.ScheduleJob(definition, Optional.empty(), Map.of());
  }

  private static Effect.ScheduleJob job(String definition, Instant at) {
    return new Effect.ScheduleJob(definition, Optional.of(at), Map.of());
  }

  private static Effect.ScheduleJob telling(String name) {
    return new Effect.ScheduleJob(
        RuleFixture.JOB, Optional.empty(), Map.of("name", FieldValue.text(name)));
  }
}
