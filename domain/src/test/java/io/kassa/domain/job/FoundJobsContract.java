package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of jobs has to find and to count. */
public interface FoundJobsContract extends KeptJobs {

  @Test
  default void parkedJobsOfASubjectAreFoundForChangingThem() {
    JobRequest request = aRequest(NOW);
    Job parked = start(added(request), NOW.plusSeconds(10));
    change(parked, it -> it.park("never", NOW));
    added(request);
    change(start(added(another(request, NOW)), NOW), it -> it.park("another subject", NOW));

    assertThat(parked(request)).containsExactly(parked.jobId());
    change(parked, it -> it.supersede(NOW));
    assertThat(parked(request)).isEmpty();
  }

  @Test
  default void aNewerJobOfTheSameSubjectIsSeenWhateverBecameOfIt() {
    JobRequest request = aRequest(NOW);
    Job older = start(added(request), NOW.plusSeconds(10));
    change(older, it -> it.park("never", NOW));
    assertThat(hasNewer(older)).isFalse();

    Job newer = new Job(request, NOW.plusSeconds(1));
    transactions().run(() -> jobs().add(newer));
    transactions().run(() -> jobs().add(new Job(another(request, NOW), NOW.plusSeconds(2))));
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
  default void definitionsOfJobsThatAreNotOverAreNamedOnceEach() {
    JobRequest waiting = aRequest(NOW.plusSeconds(60));
    added(waiting);
    start(added(another(waiting, NOW)), NOW.plusSeconds(10));
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
    change(start(added(another(request, NOW)), NOW), it -> it.park("never", NOW));

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
    added(another(request, NOW));

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
}
