package io.kassa.domain.rulefile.command;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.Effect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Effects as rules write them. */
final class EffectJson {

  private EffectJson() {}

  static Map<String, Object> of(Effect effect) {
    if (effect instanceof Effect.Custom custom) {
      FieldRecord record = new FieldRecord().with("effect", "custom").with("type", custom.type());
      new TreeMap<>(custom.members()).forEach(record::with);
      return record.toJson();
    } else if (effect instanceof Effect.ScheduleJob job) {
      return new FieldRecord()
          .with("effect", "scheduleJob")
          .with("definition", job.definition())
          .with("at", job.at())
          .with("parameters", plain(job.parameters()))
          .toJson();
    } else if (effect instanceof Effect.Command command) {
      FieldRecord record = new FieldRecord().with("effect", command.word());
      command.command().toJson().forEach(record::with);
      return record.toJson();
    } else if (effect instanceof Effect.CreatePromotion promotion) {
      return new FieldRecord()
          .with("effect", "orderCommand")
          .with("type", "createPromotion")
          .with("componentId", promotion.componentId())
          .with("description", promotion.description())
          .with("parameters", plain(promotion.parameters()))
          .toJson();
    }
    return message(effect);
  }

  private static Map<String, Object> message(Effect effect) {
    if (effect instanceof Effect.MessageActor message) {
      return new FieldRecord()
          .with("effect", "messageActor")
          .with("actorType", message.actorType().word())
          .with("actorId", message.actorId())
          .with("commands", message.commands().stream().map(ActorCommand::toJson).toList())
          .toJson();
    } else if (effect instanceof Effect.SendEmail email) {
      return new FieldRecord()
          .with("effect", "sendEmail")
          .with("to", email.to())
          .with("subject", email.subject())
          .with("html", email.html())
          .with("text", email.text())
          .toJson();
    } else if (effect instanceof Effect.ValidationError error) {
      return refusal(error);
    }
    throw new IllegalArgumentException("No rule that is a file writes " + effect.word());
  }

  private static Map<String, Object> refusal(Effect.ValidationError error) {
    return new FieldRecord()
        .with("effect", "validationError")
        .with("code", error.code())
        .with("message", error.message())
        .with("details", error.details())
        .toJson();
  }

  private static Map<String, Object> plain(Map<String, ?> values) {
    FieldRecord record = new FieldRecord();
    new TreeMap<>(values).forEach(record::with);
    return new LinkedHashMap<>(record.toJson());
  }
}
