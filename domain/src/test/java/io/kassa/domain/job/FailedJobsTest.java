package io.kassa.domain.job;

import static io.kassa.domain.job.GreetingJobs.DEFINITION;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What fails is tried again, with patience that ends; what can't be done is parked. */
class FailedJobsTest {

  private final GreetingJobs jobs = new GreetingJobs();
  @RegisterExtension private final Shop shop = jobs.shop;
  private final JobWorker worker = jobs.worker;

  @Test
  void whatFailedIsTriedAgainAfterAPauseThatGrows() {
    jobs.schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(worker.claim(DEFINITION)).isEmpty();
    shop.clock.advance(Duration.ofMillis(500));
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));
    shop.clock.advance(Duration.ofMillis(499));
    assertThat(worker.claim(DEFINITION)).isEmpty();
    shop.clock.advance(Duration.ofMillis(501));

    assertThat(worker.claim(DEFINITION).map(it -> it.past().attempts())).contains(3);
    assertThat(shop.jobs.all())
        .extracting(Job::lastProblem)
        .containsExactly(Optional.of("no answer"));
  }

  @Test
  void aPauseIsNeverLongerThanAMinuteAndNeverShorterThanHalf() {
    JobSettings settings = JobUseCases.settings();

    for (int attempts = 1; attempts < 100; attempts++) {
      assertThat(settings.pauseAfter(attempts))
          .isBetween(Duration.ofMillis(250), Duration.ofMinutes(1));
    }
    assertThat(settings.pauseAfter(50)).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aNewerWishNeedNotWaitForTheNextTryOfTheOlder() {
    jobs.schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));
    shop.clock.advance(Duration.ofMillis(100));
    jobs.schedule("kim", "god dag");

    ClaimedJob newer = worker.claim(DEFINITION).orElseThrow();

    assertThat(newer.parameters().text("greeting")).isEqualTo("god dag");
    assertThat(Duration.between(newer.past().waitingSince(), shop.clock.instant()))
        .isEqualTo(Duration.ofMillis(100));
    assertThat(jobs.states()).containsExactlyInAnyOrder(JobState.SUPERSEDED, JobState.RUNNING);
  }

  @Test
  void whoeverBeginsWithANewerWishKnowsThatTheOlderMayYetArrive() {
    jobs.schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));
    shop.clock.advance(Duration.ofSeconds(5));
    jobs.schedule("kim", "god dag");

    assertThat(worker.claim(DEFINITION).map(ClaimedJob::past))
        .contains(
            new ClaimedJob.Past(1, shop.clock.instant().minusSeconds(5), true, Optional.empty()));
  }

  @Test
  void whatAHandlerDidNotForeseeIsTriedAgain() {
    RunJob run =
        JobUseCases.run(
            shop,
            JobHandlers.of(
                List.of(
                    new ScriptedHandler(
                        DEFINITION,
                        job -> {
                          throw new IllegalStateException("with something personal in it");
                        }))));
    jobs.schedule("kim", "hej");

    JobOutcome outcome = run.run(worker.claim(DEFINITION).orElseThrow());

    assertThat(outcome).isEqualTo(new JobOutcome.Retry("Unforeseen: IllegalStateException"));
  }

  @Test
  void whatIsDueLaterHasAllItsPatienceFromThenOn() {
    Instant due = shop.clock.instant().plus(Duration.ofDays(3));
    jobs.schedule("kim", "hej", due);
    shop.clock.advance(Duration.ofDays(3));

    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(jobs.states()).containsExactly(JobState.RETRYING);
    assertThat(shop.jobs.all()).extracting(Job::waitingSince).containsExactly(due);
  }

  @Test
  void whatFailsForTwoDaysIsGivenUp() {
    jobs.schedule("kim", "hej");
    shop.clock.advance(Duration.ofDays(2).plusSeconds(1));

    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(jobs.states()).containsExactly(JobState.PARKED);
    assertThat(shop.jobs.all().get(0).lastProblem())
        .contains("Given up after 1 attempts: no answer");
  }

  @Test
  void whatCantBeDoneIsParkedAndMakesRoomForTheNext() {
    jobs.schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("400 BAD_VALUE"));
    jobs.schedule("kim", "god dag");

    worker.work();

    assertThat(jobs.states()).containsExactly(JobState.SUPERSEDED, JobState.DONE);
    assertThat(jobs.said).containsExactly("god dag");
  }

  @Test
  void whatIsParkedStaysParkedUntilANewerWishHasBegun() {
    jobs.schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("400 BAD_VALUE"));
    jobs.schedule("kim", "god dag");
    assertThat(jobs.states()).containsExactly(JobState.PARKED, JobState.PENDING);

    assertThat(worker.claim(DEFINITION, "kim")).isInstanceOf(JobClaim.Claimed.class);

    assertThat(jobs.states()).containsExactly(JobState.SUPERSEDED, JobState.RUNNING);
  }

  @Test
  void whatIsParkedIsNotReplacedByAJobForAnotherSubject() {
    jobs.schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("400 BAD_VALUE"));
    jobs.schedule("robin", "tjena");

    worker.work();

    assertThat(jobs.states()).containsExactly(JobState.PARKED, JobState.DONE);
  }

  @Test
  void whatCantBeReadIsParkedThoughItsHandlerCantReadItEither() {
    JobHandlers unreading =
        JobHandlers.of(
            List.of(
                new JobHandler() {
                  @Override
                  public String definition() {
                    return DEFINITION;
                  }

                  @Override
                  public Duration limit() {
                    return Duration.ofSeconds(5);
                  }

                  @Override
                  public JobOutcome run(ClaimedJob job) {
                    return new JobOutcome.Park(job.parameters().text("unsaid"));
                  }

                  @Override
                  public void parked(ClaimedJob job, boolean uncertain) {
                    job.parameters().text("unsaid");
                  }
                }));
    jobs.schedule("kim", "hej");
    shop.clock.advance(Duration.ofDays(3));

    new JobWorker(shop, unreading).work();

    assertThat(jobs.states()).containsExactly(JobState.PARKED);
  }
}
