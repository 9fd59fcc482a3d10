package io.kassa.domain.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A wish that something be done (hooks and effects, scheduleJob).
 *
 * @param definition which handler does it, such as {@code syncKustomOrder}
 * @param subject what it is done to, such as a cart's id, at most 255 characters; jobs of one
 *     definition and subject are done one after another, and a newer wish replaces one that nobody
 *     has begun with
 * @param dueAt not before
 * @param about what it came from, where that is not its subject: the id of a cart, an order, a
 *     payment or an intent
 */
public record JobRequest(
    String definition,
    String subject,
    Instant dueAt,
    JobParameters parameters,
    Optional<String> about) {

  private static final int MAX_SUBJECT = 255;

  public JobRequest {
    if (subject.isBlank() || subject.length() > MAX_SUBJECT) {
      throw new IllegalArgumentException("A job's subject has 1 to 255 characters");
    }
  }

  /** A wish about its subject. */
  public JobRequest(String definition, String subject, Instant dueAt, JobParameters parameters) {
    this(definition, subject, dueAt, parameters, Optional.empty());
  }

  /** What no two jobs that nobody has begun with, and no two that are under way, share. */
  public String key() {
    return key(definition, subject);
  }

  /** The key of jobs of this definition and subject. */
  public static String key(String definition, String subject) {
    return definition + "/" + subject;
  }
}
