package io.kassa.domain.hook;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.mail.Mail;
import io.kassa.domain.mail.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries out what rules want to happen after the commit, whatever the hook: jobs, mail, and what
 * is done to other actors. Each is a job in the caller's transaction.
 */
@ApplicationScoped
public class ScheduledEffects {

  /** The definition of the jobs that do something to another actor. */
  public static final String MESSAGE_ACTOR = "messageActor";

  /** How long a job may wait for its time; a later one would be a mistake. */
  private static final Duration MAX_DELAY = Duration.ofDays(3_650);

  private ScheduleJob scheduleJob;
  private MailSettings mail;
  private Clock clock;
  private Complaints complaints;

  ScheduledEffects() {}

  /** Schedules with this, and sends mail if that is on. */
  @Inject
  public ScheduledEffects(ScheduleJob scheduleJob, MailSettings mail, Clock clock) {
    this.scheduleJob = scheduleJob;
    this.mail = mail;
    this.clock = clock;
    this.complaints = new Complaints(clock);
  }

  /**
   * Carries an effect out if it is one of these; all others are left to the caller. The hook fires
   * once for what happened.
   *
   * @param subject what the hook is about, such as a cart's id: jobs of the checkout's own are done
   *     to it, all others came from it
   */
  public void carryOut(Effect effect, String subject) {
    carryOut(effect, subject, JobSubjects.eachItsOwn());
  }

  /**
   * The same for a hook that may fire again for the same.
   *
   * @param subjects of the jobs of merchants' handlers at this firing
   */
  public void carryOut(Effect effect, String subject, JobSubjects subjects) {
    if (effect instanceof Effect.ScheduleJob job) {
      schedule(job, subject, subjects);
    } else if (effect instanceof Effect.MessageActor message) {
      schedule(
          MESSAGE_ACTOR,
          subject,
          new FieldRecord()
              .with("actorType", message.actorType().word())
              .with("actorId", message.actorId())
              .with("commands", message.commands().stream().map(ActorCommand::toJson).toList()));
    } else if (effect instanceof Effect.SendEmail email) {
      send(email, subject);
    }
  }

  /** A rule's mistake costs nobody what happened; files are told of it when they are read. */
  private void schedule(Effect.ScheduleJob job, String subject, JobSubjects subjects) {
    Instant now = clock.instant();
    Instant due = job.at().filter(now::isBefore).orElse(now);
    if (!scheduleJob.knows(job.definition())) {
      complaints.tell("A rule wants a job, but there is no job definition " + job.definition());
    } else if (due.isAfter(now.plus(MAX_DELAY))) {
      complaints.tell(
          "A rule wants a job in more than %d days: %s"
              .formatted(MAX_DELAY.toDays(), job.definition()));
    } else {
      boolean isOwn = scheduleJob.isOwn(job.definition());
      scheduleJob.schedule(
          new JobRequest(
              job.definition(),
              isOwn ? subject : subjects.next(job.definition()),
              due,
              new JobParameters(job.parameters()),
              Optional.of(subject)));
    }
  }

  private void send(Effect.SendEmail email, String about) {
    if (!mail.isOn()) {
      complaints.tell("A rule wants to send mail, but kassa.mail.enabled is not true");
      return;
    }
    try {
      Mail written = new Mail(email.to(), email.subject(), email.html(), email.text());
      schedule(Mail.JOB, about, written.toRecord());
    } catch (IllegalArgumentException wrong) {
      complaints.tell("A rule wants to send mail that can't be sent: " + wrong.getMessage());
    }
  }

  /** Each has a subject of its own: none may take another's place. */
  private void schedule(String definition, String about, FieldRecord parameters) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    parameters
        .toJson()
        .forEach(
            (name, value) -> {
              if (value != null) {
                values.put(name, new FieldValue(value));
              }
            });
    scheduleJob.schedule(
        new JobRequest(
            definition,
            UUID.randomUUID().toString(),
            clock.instant(),
            new JobParameters(values),
            Optional.of(about)));
  }
}
