package io.kassa.domain.actor;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.ScheduledEffects;
import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Does to an actor what a rule wants of it. */
@ApplicationScoped
public class MessageActor implements CheckoutJob {

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
      ActorType type = type(parameters.text("actorType"));
      return desk.apply(
          type, UUID.fromString(parameters.text("actorId")), commands(type, parameters));
    } catch (IllegalArgumentException wrong) {
      return new JobOutcome.Park("The message can't be read: " + wrong.getMessage());
    }
  }

  private static ActorType type(String word) {
    return ActorType.of(word)
        .orElseThrow(() -> new IllegalArgumentException("there are no actors " + word));
  }

  private static List<ActorCommand> commands(ActorType type, JobParameters parameters) {
    if (!(parameters.require("commands").json() instanceof List<?> commands)) {
      throw new IllegalArgumentException("the commands are no list");
    }
    return commands.stream().map(it -> ActorCommand.of(type, new FieldValue(it))).toList();
  }
}
