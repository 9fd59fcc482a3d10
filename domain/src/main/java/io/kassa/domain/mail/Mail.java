package io.kassa.domain.mail;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.job.JobParameters;
import java.util.Optional;

/**
 * A mail to one address.
 *
 * @param to one address
 * @param subject one line of at most {@value #MAX_SUBJECT} characters
 * @param html the body as HTML; with a text, an alternative to it
 * @param text the body as text; one of both is there
 */
public record Mail(String to, String subject, Optional<String> html, Optional<String> text) {

  /** The definition of the jobs that send mail. */
  public static final String JOB = "sendEmail";

  private static final int MAX_SUBJECT = 255;

  /** Characters of html and text together. */
  private static final int MAX_BODY = 500_000;

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException with one sentence without personal data
   */
  public Mail {
    requireAddress(to);
    if (subject.length() > MAX_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "its subject is not one line of at most " + MAX_SUBJECT + " characters");
    }
    int length = html.map(String::length).orElse(0) + text.map(String::length).orElse(0);
    if ((html.isEmpty() && text.isEmpty()) || length > MAX_BODY) {
      throw new IllegalArgumentException(
          "its body has no or more than " + MAX_BODY + " characters");
    }
  }

  private static void requireAddress(String to) {
    try {
      new EmailAddress(to);
    } catch (Rejection wrong) {
      throw new IllegalArgumentException("it is to no email address", wrong);
    }
  }

  /** It as a job has it. */
  public FieldRecord toRecord() {
    return new FieldRecord()
        .with("to", to)
        .with("subject", subject)
        .with("html", html)
        .with("text", text);
  }

  /** It as a job had it. */
  static Mail of(JobParameters parameters) {
    return new Mail(
        parameters.text("to"),
        parameters.text("subject"),
        optional(parameters, "html"),
        optional(parameters, "text"));
  }

  private static Optional<String> optional(JobParameters parameters, String name) {
    return Optional.ofNullable(parameters.values().get(name))
        .map(FieldValue::json)
        .map(String.class::cast);
  }

  /** Says nothing: what is in it is personal, and this may reach a log. */
  @Override
  public String toString() {
    return "a mail";
  }
}
