package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.TraceParent;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of jobs has to do, so that one at a time is at each subject. */
public interface JobsContract extends KeptJobs {

  JobOutcome.Retry NOT_NOW = new JobOutcome.Retry("not now");

  @Test
  default void aJobIsFoundWithItsParametersOnceItIsDue() {
    JobRequest request = aRequest(NOW);
    Job job = added(request);

    Job next = next(request, NOW).orElseThrow();

    assertThat(next.jobId()).isEqualTo(job.jobId());
    assertThat(next.state()).isEqualTo(JobState.PENDING);
    assertThat(next.parameters()).isEqualTo(request.parameters());
    assertThat(next.claimableAt()).contains(NOW);
    assertThat(next.waitingSince()).isEqualTo(NOW);
    assertThat(next(request, NOW.minusMillis(1))).isEmpty();
  }

  @Test
  default void whatAJobIsWrittenForIsKeptWithIt() {
    Cause cause = new Cause(TraceParent.made(), Optional.of(UUID.randomUUID().toString()));
    JobRequest request = aRequest(NOW);
    Job job = new Job(request, NOW);
    job.causedBy(cause);
    transactions().run(() -> jobs().add(job));

    ClaimedJob claimed = next(request, NOW).orElseThrow().start("server", NOW, NOW.plusSeconds(1));

    assertThat(claimed.past().cause()).contains(cause);
  }

  @Test
  default void jobsOfOtherDefinitionsAreNotLookedAt() {
    added(aRequest(NOW));

    assertThat(next(aRequest(NOW), NOW)).isEmpty();
  }

  @Test
  default void theJobThatHasBeenDueForLongestComesFirst() {
    JobRequest later = aRequest(NOW.plusSeconds(2));
    JobRequest sooner = another(later, NOW.plusSeconds(1));
    added(later);
    Job expected = added(sooner);

    assertThat(next(later, NOW.plusSeconds(5)).map(Job::jobId)).contains(expected.jobId());
  }

  @Test
  default void aJobThatSomebodyIsAtIsNobodyElsesUntilItsLeaseEnds() {
    JobRequest request = aRequest(NOW);
    start(added(request), NOW.plusSeconds(10));

    assertThat(next(request, NOW.plusSeconds(9))).isEmpty();
    assertThat(next(request, NOW.plusSeconds(10))).isPresent();
  }

  @Test
  default void aNewerWishWaitsWhileSomebodyIsAtTheOlder() {
    JobRequest request = aRequest(NOW);
    start(added(request), NOW.plusSeconds(10));
    Job newer = added(request);

    assertThat(next(request, NOW.plusSeconds(9))).isEmpty();
    assertThat(next(request, NOW.plusSeconds(11)).map(Job::jobId)).contains(newer.jobId());
    assertThat(transactions().in(() -> jobs().lockPending(request.key())).map(Job::jobId))
        .contains(newer.jobId());
  }

  @Test
  default void aNewerWishNeedNotWaitForTheRepetitionOfTheOlder() {
    JobRequest request = aRequest(NOW);
    Job older = start(added(request), NOW.plusSeconds(10));
    change(older, it -> it.retryAt(NOW.plusSeconds(60), NOT_NOW));
    Job newer = added(request);

    assertThat(next(request, NOW).map(Job::jobId)).contains(newer.jobId());
    assertThat(next(request, NOW).flatMap(Job::lastProblem)).isEmpty();
  }

  @Test
  default void theRepetitionOfTheOlderIsLeftToWhoeverBeginsWithTheNewerOnceThatIsDue() {
    JobRequest later = aRequest(NOW.plusSeconds(20));
    JobRequest sooner =
        new JobRequest(later.definition(), later.subject(), NOW, later.parameters());
    Job older = start(added(sooner), NOW.plusSeconds(10));
    change(older, it -> it.retryAt(NOW.plusSeconds(11), NOT_NOW));
    Job newer = added(later);

    assertThat(next(later, NOW.plusSeconds(12)).map(Job::jobId)).contains(older.jobId());
    assertThat(next(later, NOW.plusSeconds(20)).map(Job::jobId)).contains(newer.jobId());
  }

  @Test
  default void aKeyIsFreeAgainAfterTheEnd() {
    JobRequest request = aRequest(NOW);
    Job job = start(added(request), NOW.plusSeconds(10));
    assertThat(isActive(request)).isTrue();

    change(job, it -> it.finish(NOW));

    assertThat(isActive(request)).isFalse();
    assertThat(next(request, NOW.plusSeconds(60))).isEmpty();
    start(added(request), NOW.plusSeconds(10));
    assertThat(isActive(request)).isTrue();
  }

  @Test
  default void aParkedJobKeepsItsReasonAndIsNotTriedAgain() {
    JobRequest request = aRequest(NOW);
    Job job = start(added(request), NOW.plusSeconds(10));

    change(job, it -> it.park("400 BAD_VALUE", NOW));

    assertThat(next(request, NOW.plusSeconds(60))).isEmpty();
    assertThat(transactions().in(() -> jobs().lock(job.jobId())).flatMap(Job::lastProblem))
        .contains("400 BAD_VALUE");
  }

  @Test
  default void aParkedJobThatIsTriedAgainIsDueAndLeavesRoomForANewerWish() {
    JobRequest request = aRequest(NOW);
    Job job = start(added(request), NOW.plusSeconds(10));
    change(job, it -> it.park("never", NOW));

    Job again =
        transactions()
            .in(
                () -> {
                  Job it = jobs().lock(job.jobId()).orElseThrow().tryAgain(NOW.plusSeconds(20));
                  jobs().add(it);
                  return it;
                });

    assertThat(next(request, NOW.plusSeconds(19))).isEmpty();
    assertThat(next(request, NOW.plusSeconds(20)).map(Job::jobId)).contains(again.jobId());
    Job newer = added(request);
    assertThat(next(request, NOW.plusSeconds(20)).map(Job::jobId)).contains(newer.jobId());
  }

  @Test
  default void whatWasErasedFromAJobIsGone() {
    JobRequest request = aRequest(NOW);
    Job job = added(request);

    change(job, it -> it.forgetShopper(NOW));

    Job erased = transactions().in(() -> jobs().find(job.jobId())).orElseThrow();
    assertThat(erased.parameters().values()).isEmpty();
    assertThat(erased.state()).isEqualTo(JobState.SUPERSEDED);
  }

  @Test
  default void noKeyIsPendingTwice() {
    JobRequest request = aRequest(NOW);
    added(request);

    assertThatThrownBy(() -> added(request)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void noKeyIsStartedTwice() {
    JobRequest request = aRequest(NOW);
    start(added(request), NOW.plusSeconds(10));
    Job second = added(request);

    assertThatThrownBy(() -> start(second, NOW.plusSeconds(10)))
        .isInstanceOf(RuntimeException.class);
  }

  private boolean isActive(JobRequest request) {
    return transactions().in(() -> jobs().isActive(request.key()));
  }
}
