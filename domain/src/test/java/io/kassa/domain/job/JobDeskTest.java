package io.kassa.domain.job;

import static io.kassa.domain.job.GreetingJobs.DEFINITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.TraceParent;
import io.kassa.domain.trace.Work;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jobs are done one at a time for each subject, and the newest wish counts. */
class JobDeskTest {

  private final GreetingJobs jobs = new GreetingJobs();
  @RegisterExtension private final Shop shop = jobs.shop;
  private final JobWorker worker = jobs.worker;

  @Test
  void aJobIsDoneOnceItIsDueAndOnlyOnce() {
    jobs.schedule("kim", "hej");

    worker.work();
    worker.work();

    assertThat(jobs.said).containsExactly("hej");
    assertThat(jobs.states()).containsExactly(JobState.DONE);
  }

  @Test
  void aNewerWishReplacesOneThatNobodyHasBegunWith() {
    jobs.schedule("kim", "hej");
    jobs.schedule("kim", "god dag");
    jobs.schedule("robin", "tjena");

    worker.work();

    assertThat(jobs.said).containsExactly("god dag", "tjena");
    assertThat(shop.jobs.all()).hasSize(2);
  }

  @Test
  void aJobKnowsWhatItsLastWishWasWrittenFor() {
    Cause first = new Cause(TraceParent.made(), Optional.of("cart 1"));
    Cause last = new Cause(TraceParent.made(), Optional.of("cart 2"));
    for (Cause cause : List.of(first, last)) {
      Work work = Work.begin(cause);
      jobs.schedule("kim", "hej");
      work.end();
    }
    jobs.schedule("robin", "hej");

    assertThat(worker.claim(DEFINITION).orElseThrow().past().cause()).contains(last);
    assertThat(worker.claim(DEFINITION).orElseThrow().past().cause()).isEmpty();
  }

  @Test
  void aNewerWishWaitsUntilTheOlderHasEnded() {
    jobs.schedule("kim", "hej");
    ClaimedJob older = worker.claim(DEFINITION).orElseThrow();
    jobs.schedule("kim", "god dag");

    assertThat(worker.claim(DEFINITION)).isEmpty();

    worker.end(older, JobOutcome.done());
    assertThat(worker.claim(DEFINITION).map(it -> it.parameters().text("greeting")))
        .contains("god dag");
  }

  @Test
  void whoeverIsCalledTakesTheJobOfThatSubject() {
    jobs.schedule("kim", "hej");
    jobs.schedule("robin", "tjena");

    assertThat(worker.claim(DEFINITION, "robin"))
        .isInstanceOfSatisfying(
            JobClaim.Claimed.class,
            claimed -> assertThat(claimed.job().parameters().text("greeting")).isEqualTo("tjena"));
    assertThat(worker.claim(DEFINITION, "robin")).isEqualTo(new JobClaim.None());
    assertThat(worker.claim(DEFINITION).map(ClaimedJob::subject)).contains("kim");
  }

  @Test
  void whoeverIsCalledWhileAnOlderJobIsUnderWayComesBack() {
    jobs.schedule("kim", "hej");
    ClaimedJob older = worker.claim(DEFINITION).orElseThrow();
    jobs.schedule("kim", "god dag");

    assertThat(worker.claim(DEFINITION, "kim")).isEqualTo(new JobClaim.Held());

    worker.end(older, JobOutcome.done());
    assertThat(worker.claim(DEFINITION, "kim")).isInstanceOf(JobClaim.Claimed.class);
  }

  @Test
  void aWishThatIsReplacedWaitsSinceTheEarlierOfBothWasDue() {
    Instant now = shop.clock.instant();
    jobs.schedule("kim", "hej", now);
    jobs.schedule("kim", "god dag", now.plus(Duration.ofDays(3)));
    jobs.schedule("robin", "tjena", now.plus(Duration.ofDays(3)));
    jobs.schedule("robin", "hallå", now.minus(Duration.ofDays(9)));

    assertThat(shop.jobs.all()).extracting(Job::waitingSince).containsExactly(now, now);
  }

  @Test
  void whatWasDoneOrGivenUpLateIsTold() {
    jobs.schedule("kim", "hej");
    jobs.schedule("robin", "tjena");
    jobs.schedule("eva", "hallå");
    worker.end(worker.claim(DEFINITION).orElseThrow(), JobOutcome.done());
    shop.clock.advance(Duration.ofMinutes(5).plusSeconds(1));
    worker.end(worker.claim(DEFINITION).orElseThrow(), JobOutcome.done());
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Retry("no answer"));

    assertThat(shop.endedLate.heard())
        .containsExactly(
            new JobEndedLate(DEFINITION, "robin", Duration.ofMinutes(5).plusSeconds(1)));
  }

  @Test
  void nobodySchedulesWhatNobodyDoes() {
    assertThatThrownBy(() -> jobs.schedule("unheard-of", "kim", "hej", shop.clock.instant()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unheard-of");
  }
}
