package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.TraceParent;
import io.kassa.domain.trace.Work;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs of a handler whose attempts take at most five seconds: leases of fifteen. */
class JobDeskTest {

  private static final String DEFINITION = "greet";

  private final Shop shop = new Shop();
  private final List<String> said = new ArrayList<>();
  private final JobHandlers handlers =
      JobHandlers.of(
          List.of(
              new ScriptedHandler(
                  DEFINITION,
                  job -> {
                    said.add(job.parameters().text("greeting"));
                    return JobOutcome.done();
                  })));
  private final JobWorker worker = new JobWorker(shop, handlers);

  @AfterEach
  void noKeyIsThereTwice() {
    shop.transactions.run(() -> {});
  }

  @Test
  void aJobIsDoneOnceItIsDueAndOnlyOnce() {
    schedule("kim", "hej");

    worker.work();
    worker.work();

    assertThat(said).containsExactly("hej");
    assertThat(states()).containsExactly(JobState.DONE);
  }

  @Test
  void aNewerWishReplacesOneThatNobodyHasBegunWith() {
    schedule("kim", "hej");
    schedule("kim", "god dag");
    schedule("robin", "tjena");

    worker.work();

    assertThat(said).containsExactly("god dag", "tjena");
    assertThat(shop.jobs.all()).hasSize(2);
  }

  @Test
  void aJobKnowsWhatItsLastWishWasWrittenFor() {
    Cause first = new Cause(TraceParent.made(), Optional.of("cart 1"));
    Cause last = new Cause(TraceParent.made(), Optional.of("cart 2"));
    for (Cause cause : List.of(first, last)) {
      Work work = Work.begin(cause);
      schedule("kim", "hej");
      work.end();
    }
    schedule("robin", "hej");

    assertThat(worker.claim(DEFINITION).orElseThrow().past().cause()).contains(last);
    assertThat(worker.claim(DEFINITION).orElseThrow().past().cause()).isEmpty();
  }

  @Test
  void aNewerWishWaitsUntilTheOlderHasEnded() {
    schedule("kim", "hej");
    ClaimedJob older = worker.claim(DEFINITION).orElseThrow();
    schedule("kim", "god dag");

    assertThat(worker.claim(DEFINITION)).isEmpty();

    worker.end(older, JobOutcome.done());
    assertThat(worker.claim(DEFINITION).map(it -> it.parameters().text("greeting")))
        .contains("god dag");
  }

  @Test
  void whoeverIsCalledTakesTheJobOfThatSubject() {
    schedule("kim", "hej");
    schedule("robin", "tjena");

    assertThat(worker.claim(DEFINITION, "robin"))
        .isInstanceOfSatisfying(
            JobClaim.Claimed.class,
            claimed -> assertThat(claimed.job().parameters().text("greeting")).isEqualTo("tjena"));
    assertThat(worker.claim(DEFINITION, "robin")).isEqualTo(new JobClaim.None());
    assertThat(worker.claim(DEFINITION).map(ClaimedJob::subject)).contains("kim");
  }

  @Test
  void whoeverIsCalledWhileAnOlderJobIsUnderWayComesBack() {
    schedule("kim", "hej");
    ClaimedJob older = worker.claim(DEFINITION).orElseThrow();
    schedule("kim", "god dag");

    assertThat(worker.claim(DEFINITION, "kim")).isEqualTo(new JobClaim.Held());

    worker.end(older, JobOutcome.done());
    assertThat(worker.claim(DEFINITION, "kim")).isInstanceOf(JobClaim.Claimed.class);
  }

  @Test
  void whoeverBeginsWithANewerWishKnowsThatTheOlderMayYetArrive() {
    schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));
    shop.clock.advance(Duration.ofSeconds(5));
    schedule("kim", "god dag");

    assertThat(worker.claim(DEFINITION).map(ClaimedJob::past))
        .contains(
            new ClaimedJob.Past(1, shop.clock.instant().minusSeconds(5), true, Optional.empty()));
  }

  @Test
  void whatFailedIsTriedAgainAfterAPauseThatGrows() {
    schedule("kim", "hej");
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
  void aNewerWishNeedNotWaitForTheNextTryOfTheOlder() {
    schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));
    shop.clock.advance(Duration.ofMillis(100));
    schedule("kim", "god dag");

    ClaimedJob newer = worker.claim(DEFINITION).orElseThrow();

    assertThat(newer.parameters().text("greeting")).isEqualTo("god dag");
    assertThat(Duration.between(newer.past().waitingSince(), shop.clock.instant()))
        .isEqualTo(Duration.ofMillis(100));
    assertThat(states()).containsExactlyInAnyOrder(JobState.SUPERSEDED, JobState.RUNNING);
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
  void whatFailsForTwoDaysIsGivenUp() {
    schedule("kim", "hej");
    shop.clock.advance(Duration.ofDays(2).plusSeconds(1));

    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(states()).containsExactly(JobState.PARKED);
    assertThat(shop.jobs.all().get(0).lastProblem())
        .contains("Given up after 1 attempts: no answer");
  }

  @Test
  void whatCantBeDoneIsParkedAndMakesRoomForTheNext() {
    schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("400 BAD_VALUE"));
    schedule("kim", "god dag");

    worker.work();

    assertThat(states()).containsExactly(JobState.SUPERSEDED, JobState.DONE);
    assertThat(said).containsExactly("god dag");
  }

  @Test
  void whatIsParkedStaysParkedUntilANewerWishHasBegun() {
    schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("400 BAD_VALUE"));
    schedule("kim", "god dag");
    assertThat(states()).containsExactly(JobState.PARKED, JobState.PENDING);

    assertThat(worker.claim(DEFINITION, "kim")).isInstanceOf(JobClaim.Claimed.class);

    assertThat(states()).containsExactly(JobState.SUPERSEDED, JobState.RUNNING);
  }

  @Test
  void whatIsParkedIsNotReplacedByAJobForAnotherSubject() {
    schedule("kim", "hej");
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("400 BAD_VALUE"));
    schedule("robin", "tjena");

    worker.work();

    assertThat(states()).containsExactly(JobState.PARKED, JobState.DONE);
  }

  @Test
  void whatIsDueLaterHasAllItsPatienceFromThenOn() {
    Instant due = shop.clock.instant().plus(Duration.ofDays(3));
    schedule("kim", "hej", due);
    shop.clock.advance(Duration.ofDays(3));

    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(states()).containsExactly(JobState.RETRYING);
    assertThat(shop.jobs.all()).extracting(Job::waitingSince).containsExactly(due);
  }

  @Test
  void aWishThatIsReplacedWaitsSinceTheEarlierOfBothWasDue() {
    Instant now = shop.clock.instant();
    schedule("kim", "hej", now);
    schedule("kim", "god dag", now.plus(Duration.ofDays(3)));
    schedule("robin", "tjena", now.plus(Duration.ofDays(3)));
    schedule("robin", "hallå", now.minus(Duration.ofDays(9)));

    assertThat(shop.jobs.all()).extracting(Job::waitingSince).containsExactly(now, now);
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
    schedule("kim", "hej");
    shop.clock.advance(Duration.ofDays(3));

    new JobWorker(shop, unreading).work();

    assertThat(states()).containsExactly(JobState.PARKED);
  }

  @Test
  void whatWasDoneOrGivenUpLateIsTold() {
    schedule("kim", "hej");
    schedule("robin", "tjena");
    schedule("eva", "hallå");
    worker.end(worker.claim(DEFINITION).orElseThrow(), JobOutcome.done());
    shop.clock.advance(Duration.ofMinutes(5).plusSeconds(1));
    worker.end(worker.claim(DEFINITION).orElseThrow(), JobOutcome.done());
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(shop.endedLate.heard())
        .containsExactly(
            new JobEndedLate(DEFINITION, "robin", Duration.ofMinutes(5).plusSeconds(1)));
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
    schedule("kim", "hej");

    JobOutcome outcome = run.run(worker.claim(DEFINITION).orElseThrow());

    assertThat(outcome).isEqualTo(new JobOutcome.Retry("Unforeseen: IllegalStateException"));
  }

  @Test
  void nobodySchedulesWhatNobodyDoes() {
    assertThatThrownBy(() -> schedule("kim", "hej", "unheard-of"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unheard-of");
  }

  private void schedule(String subject, String greeting) {
    schedule(subject, greeting, DEFINITION);
  }

  private void schedule(String subject, String greeting, Instant dueAt) {
    JobParameters parameters = new JobParameters(Map.of("greeting", FieldValue.text(greeting)));
    JobUseCases.schedule(shop, handlers)
        .schedule(new JobRequest(DEFINITION, subject, dueAt, parameters));
  }

  private void schedule(String subject, String greeting, String definition) {
    JobParameters parameters = new JobParameters(Map.of("greeting", FieldValue.text(greeting)));
    JobUseCases.schedule(shop, handlers)
        .schedule(new JobRequest(definition, subject, shop.clock.instant(), parameters));
  }

  private List<JobState> states() {
    return shop.jobs.all().stream().map(Job::state).toList();
  }
}
