package io.kassa.domain.actor;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ScheduledEffects;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Does to an actor what a rule wants of it. */
@ApplicationScoped
public class MessageActor implements JobHandler {

  @Inject ActorDesk desk;

  @Override
  public String definition() {
    return ScheduledEffects.MESSAGE_ACTOR;
  }

  @Override
  public Duration limit() {
    return Duration.ofSeconds(30);
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    JobParameters parameters = job.parameters();
    try {
      boolean done =
          desk.apply(
              parameters.text("actorType"),
              UUID.fromString(parameters.text("actorId")),
              commands(parameters));
      return done ? JobOutcome.done() : new JobOutcome.Park("There is no such actor.");
    } catch (IllegalArgumentException wrong) {
      return new JobOutcome.Park("The message can't be read: " + wrong.getMessage());
    }
  }

  private static List<ActorCommand> commands(JobParameters parameters) {
    return ((List<?>) parameters.require("commands").json())
        .stream().map(it -> ActorCommand.of(new FieldValue(it))).toList();
  }
}
