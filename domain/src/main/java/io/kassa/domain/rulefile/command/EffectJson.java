package io.kassa.domain.rulefile.command;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
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
    } else if (effect instanceof Effect.SetDynamicFields fields) {
      return new FieldRecord()
          .with("effect", "ticketCommand")
          .with("type", "setDynamicFields")
          .with("fields", plain(fields.fields()))
          .toJson();
    } else if (effect instanceof Effect.PaymentTag tag) {
      return new FieldRecord()
          .with("effect", "paymentCommand")
          .with("type", tag.added() ? "addTag" : "removeTag")
          .with("key", tag.key())
          .toJson();
    } else if (effect instanceof Effect.OrderCommand command) {
      return command("orderCommand", command.type(), command.members());
    }
    return message(effect);
  }

  private static Map<String, Object> command(
      String effect, String type, Map<String, FieldValue> members) {
    FieldRecord record = new FieldRecord().with("effect", effect).with("type", type);
    new TreeMap<>(members).forEach(record::with);
    return record.toJson();
  }

  private static Map<String, Object> message(Effect effect) {
    if (effect instanceof Effect.MessageActor message) {
      return new FieldRecord()
          .with("effect", "messageActor")
          .with("actorType", message.actorType())
          .with("actorId", message.actorId())
          .with("commands", message.commands().stream().map(FieldValue::json).toList())
          .toJson();
    } else if (effect instanceof Effect.SendEmail email) {
      return new FieldRecord()
          .with("effect", "sendEmail")
          .with("to", email.to())
          .with("subject", email.subject())
          .with("html", email.html())
          .with("text", email.text())
          .toJson();
    }
    Effect.ValidationError error = (Effect.ValidationError) effect;
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
