package io.kassa.domain.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All jobs. Every method needs a transaction; what is locked is held until it ends. */
public interface Jobs {

  /** Keeps a new job. The commit fails if another of its key is pending. */
  void add(Job job);

  /** Reads a job as it was last committed; it is not to be changed. */
  Optional<Job> find(UUID jobId);

  /** Reads a job for changing it. */
  Optional<Job> lock(UUID jobId);

  /** Reads the job of this key that nobody has begun with, for changing it. */
  Optional<Job> lockPending(String key);

  /** Reads the job of this key that is under way or waits to be repeated, for changing it. */
  Optional<Job> lockStarted(String key);

  /** Reads the jobs for this subject that were given up, for changing them. */
  List<Job> lockParked(String definition, String subject);

  /** Reads the jobs that came from any of these, for changing them. */
  List<Job> lockAbout(Collection<String> about);

  /** Whether something will still be done about this key. */
  boolean isActive(String key);

  /** Whether a newer job than this one was written for its subject, whatever became of it. */
  boolean hasNewer(Job job);

  /**
   * The job of this definition that has been due for longest and that somebody may begin with or
   * take over: one whose key nobody is at. A started job behind which a newer one is due is left to
   * whoever begins with the newer. Jobs that another is looking at are passed over.
   */
  Optional<Job> lockNext(String definition, Instant now);

  /** The definitions, sorted, of all jobs that wait or are under way. */
  List<String> activeDefinitions();

  /** How many jobs of this definition are in this state. */
  long count(String definition, JobState state);

  /** How many subjects have jobs that wait or are under way since then or longer. */
  long countWaitingSince(String definition, Instant since);

  /** The subjects, at most so many, of jobs that wait or are under way since then or longer. */
  List<String> waitingSince(String definition, Instant since, int limit);

  /** Sends the changes so far to the database, so that what follows may take a freed key. */
  void flush();
}
