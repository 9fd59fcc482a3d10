package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.time.MovableClock;
import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.TraceParent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every store of jobs has to do. */
public interface JobsContract {

  Instant NOW = MovableClock.START;

  JobOutcome.Retry NOT_NOW = new JobOutcome.Retry("not now");

  Jobs jobs();

  Transactions transactions();

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
    JobRequest sooner = of(later, NOW.plusSeconds(1));
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
  default void parkedJobsOfASubjectAreFoundForChangingThem() {
    JobRequest request = aRequest(NOW);
    Job parked = start(added(request), NOW.plusSeconds(10));
    change(parked, it -> it.park("never", NOW));
    added(request);
    change(start(added(of(request, NOW)), NOW), it -> it.park("another subject", NOW));

    assertThat(parked(request)).containsExactly(parked.jobId());
    change(parked, it -> it.supersede(NOW));
    assertThat(parked(request)).isEmpty();
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
  default void aNewerJobOfTheSameSubjectIsSeenWhateverBecameOfIt() {
    JobRequest request = aRequest(NOW);
    Job older = start(added(request), NOW.plusSeconds(10));
    change(older, it -> it.park("never", NOW));
    assertThat(hasNewer(older)).isFalse();

    Job newer = new Job(request, NOW.plusSeconds(1));
    transactions().run(() -> jobs().add(newer));
    transactions().run(() -> jobs().add(new Job(of(request, NOW), NOW.plusSeconds(2))));
    change(start(newer, NOW.plusSeconds(10)), it -> it.finish(NOW));

    assertThat(hasNewer(older)).isTrue();
    assertThat(hasNewer(newer)).isFalse();
  }

  @Test
  default void aJobIsFoundByItsIdAlsoAfterItsEnd() {
    Job job = start(added(aRequest(NOW)), NOW);
    change(job, it -> it.finish(NOW));

    assertThat(transactions().in(() -> jobs().find(job.jobId())).map(Job::state))
        .contains(JobState.DONE);
    assertThat(transactions().in(() -> jobs().find(UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void jobsAreFoundByWhatTheyCameFromWhateverBecameOfThem() {
    JobRequest direct = aRequest(NOW);
    Job subject = added(direct);
    JobRequest other = aRequest(NOW);
    String order = UUID.randomUUID().toString();
    Job mail =
        added(
            new JobRequest(
                other.definition(), other.subject(), NOW, other.parameters(), Optional.of(order)));
    change(start(mail, NOW), it -> it.finish(NOW));
    added(aRequest(NOW));

    assertThat(
            transactions().in(() -> jobs().lockAbout(List.of(direct.subject(), order))).stream()
                .map(Job::jobId))
        .containsExactlyInAnyOrder(subject.jobId(), mail.jobId());
    assertThat(transactions().in(() -> jobs().lockAbout(List.of()))).isEmpty();
    assertThat(transactions().in(() -> jobs().lockAbout(List.of(other.subject())))).isEmpty();
  }

  @Test
  default void whatWasErasedFromAJobIsGone() {
    JobRequest request = aRequest(NOW);
    Job job = added(request);

    change(job, it -> it.forgetShopper(NOW));

    Job erased = transactions().in(() -> jobs().find(job.jobId())).orElseThrow();
    assertThat(erased.parameters().values()).isEmpty();
    assertThat(erased.state()).isEqualTo(JobState.PARKED);
  }

  @Test
  default void definitionsOfJobsThatAreNotOverAreNamedOnceEach() {
    JobRequest waiting = aRequest(NOW.plusSeconds(60));
    added(waiting);
    start(added(of(waiting, NOW)), NOW.plusSeconds(10));
    JobRequest over = aRequest(NOW);
    change(start(added(over), NOW), it -> it.finish(NOW));
    JobRequest parked = aRequest(NOW);
    change(start(added(parked), NOW), it -> it.park("never", NOW));

    assertThat(transactions().in(() -> jobs().activeDefinitions()))
        .containsOnlyOnce(waiting.definition())
        .doesNotContain(over.definition(), parked.definition())
        .isSorted();
  }

  @Test
  default void jobsAreCountedByTheirState() {
    JobRequest request = aRequest(NOW);
    added(request);
    change(start(added(of(request, NOW)), NOW), it -> it.park("never", NOW));

    assertThat(count(request, JobState.PENDING)).isEqualTo(1);
    assertThat(count(request, JobState.PARKED)).isEqualTo(1);
    assertThat(count(request, JobState.DONE)).isZero();
  }

  @Test
  default void subjectsThatWaitForLongAreFoundUntilTheyAreDone() {
    JobRequest request = aRequest(NOW);
    Job job = start(added(request), NOW.plusSeconds(10));
    added(request);

    assertThat(waiting(request, NOW.minusMillis(1))).isEmpty();
    assertThat(waiting(request, NOW)).containsExactly(request.subject());

    change(job, it -> it.finish(NOW));
    transactions().run(() -> jobs().lockPending(request.key()).orElseThrow().park("never", NOW));
    assertThat(waiting(request, NOW)).isEmpty();
  }

  @Test
  default void subjectsThatWaitForLongAreAllCountedThoughFewAreNamed() {
    JobRequest request = aRequest(NOW);
    start(added(request), NOW.plusSeconds(10));
    added(request);
    added(of(request, NOW));

    transactions()
        .run(
            () -> {
              assertThat(jobs().countWaitingSince(request.definition(), NOW)).isEqualTo(2);
              assertThat(jobs().countWaitingSince(request.definition(), NOW.minusMillis(1)))
                  .isZero();
              assertThat(jobs().waitingSince(request.definition(), NOW, 1)).hasSize(1);
            });
  }

  private List<UUID> parked(JobRequest request) {
    return transactions()
        .in(() -> jobs().lockParked(request.definition(), request.subject()))
        .stream()
        .map(Job::jobId)
        .toList();
  }

  private boolean hasNewer(Job job) {
    return transactions().in(() -> jobs().hasNewer(job));
  }

  private long count(JobRequest request, JobState state) {
    return transactions().in(() -> jobs().count(request.definition(), state));
  }

  private List<String> waiting(JobRequest request, Instant since) {
    return transactions().in(() -> jobs().waitingSince(request.definition(), since, 10));
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

  /** A wish of a definition of its own, so that tests don't meet. */
  static JobRequest aRequest(Instant dueAt) {
    return new JobRequest(
        "test-" + UUID.randomUUID(),
        UUID.randomUUID().toString(),
        dueAt,
        new JobParameters(Map.of("greeting", FieldValue.text("hej"))));
  }

  private static JobRequest of(JobRequest other, Instant dueAt) {
    return new JobRequest(
        other.definition(), UUID.randomUUID().toString(), dueAt, other.parameters());
  }

  private Job added(JobRequest request) {
    Job job = new Job(request, NOW);
    transactions().run(() -> jobs().add(job));
    return job;
  }

  private Job start(Job job, Instant until) {
    return change(job, it -> it.start("server", NOW, until));
  }

  private Job change(Job job, Consumer<Job> change) {
    transactions().run(() -> change.accept(jobs().lock(job.jobId()).orElseThrow()));
    return job;
  }

  private Optional<Job> next(JobRequest request, Instant now) {
    return transactions().in(() -> jobs().lockNext(request.definition(), now));
  }

  private boolean isActive(JobRequest request) {
    return transactions().in(() -> jobs().isActive(request.key()));
  }
}
