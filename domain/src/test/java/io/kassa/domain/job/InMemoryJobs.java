package io.kassa.domain.job;

import io.kassa.domain.contract.InMemoryStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Jobs in memory. */
public final class InMemoryJobs extends InMemoryStore<Job> implements Jobs {

  public InMemoryJobs() {
    super(
        List.of(
            Job::jobId,
            job -> job.state() == JobState.PENDING ? job.key() : Optional.empty(),
            job -> isStarted(job) ? job.key() : Optional.empty()));
  }

  @Override
  public Optional<Job> find(UUID jobId) {
    return entries(job -> job.jobId().equals(jobId)).findFirst();
  }

  @Override
  public Optional<Job> lock(UUID jobId) {
    return locked(job -> job.jobId().equals(jobId));
  }

  @Override
  public Optional<Job> lockPending(String key) {
    return locked(job -> isPending(job, key));
  }

  @Override
  public Optional<Job> lockStarted(String key) {
    return locked(job -> isStarted(job) && job.key().equals(key));
  }

  @Override
  public List<Job> lockParked(String definition, String subject) {
    String key = JobRequest.key(definition, subject);
    return entries(job -> isParked(job, key)).toList().stream()
        .flatMap(
            found ->
                locked(job -> job.jobId().equals(found.jobId()) && isParked(job, key)).stream())
        .toList();
  }

  @Override
  public List<Job> lockAbout(Collection<String> about) {
    return entries(job -> about.contains(job.about())).toList().stream()
        .flatMap(found -> locked(job -> job.jobId().equals(found.jobId())).stream())
        .toList();
  }

  @Override
  public boolean hasNewer(Job job) {
    return entries(other -> other.key().equals(job.key()))
        .anyMatch(other -> other.createdAt().isAfter(job.createdAt()));
  }

  @Override
  public boolean isActive(String key) {
    return entries(job -> job.state().isActive() && job.key().equals(key)).findAny().isPresent();
  }

  @Override
  public Optional<Job> lockNext(String definition, Instant now) {
    return lockedUnlessHeld(
        entries(job -> isOf(definition, job) && isClaimable(job, now))
            .filter(job -> isStarted(job) ? !isWaiting(job.key(), now) : !isHeld(job.key(), now))
            .sorted(Comparator.comparing(job -> job.claimableAt().orElseThrow())));
  }

  @Override
  public List<String> activeDefinitions() {
    return entries(job -> job.state().isActive()).map(Job::definition).distinct().sorted().toList();
  }

  @Override
  public long count(String definition, JobState state) {
    return entries().filter(job -> isOf(definition, job) && job.state() == state).count();
  }

  @Override
  public long countWaitingSince(String definition, Instant since) {
    return allWaitingSince(definition, since).count();
  }

  @Override
  public List<String> waitingSince(String definition, Instant since, int limit) {
    return allWaitingSince(definition, since).limit(limit).toList();
  }

  private Stream<String> allWaitingSince(String definition, Instant since) {
    return entries()
        .filter(job -> isOf(definition, job) && job.state().isActive())
        .filter(job -> !job.waitingSince().isAfter(since))
        .map(job -> job.key().substring(definition.length() + 1))
        .distinct();
  }

  private static boolean isOf(String definition, Job job) {
    return job.key().startsWith(definition + "/");
  }

  @Override
  public void flush() {
    flushAdded();
  }

  private boolean isWaiting(String key, Instant now) {
    return entries(job -> isPending(job, key) && isClaimable(job, now)).findAny().isPresent();
  }

  private boolean isHeld(String key, Instant now) {
    return entries(job -> isStarted(job) && job.key().equals(key) && job.isHeld(now))
        .findAny()
        .isPresent();
  }

  private static boolean isClaimable(Job job, Instant now) {
    return job.claimableAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  private static boolean isPending(Job job, String key) {
    return job.state() == JobState.PENDING && job.key().equals(key);
  }

  private static boolean isParked(Job job, String key) {
    return job.state() == JobState.PARKED && job.key().equals(key);
  }

  private static boolean isStarted(Job job) {
    return job.state() == JobState.RUNNING || job.state() == JobState.RETRYING;
  }
}
