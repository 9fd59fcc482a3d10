package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.field.UuidText;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads effects that go to somebody else: messages to actors, and mail (rule effects). */
final class MessageReader {

  private static final String APPLY = "applyCommands";

  private MessageReader() {}

  /** Either one message, {@code messageType} and {@code body}, or {@code messages} of them. */
  static Effect message(EffectRecord record) {
    ActorType type = actorType(record);
    List<ActorCommand> commands = new ArrayList<>();
    for (Message message : messages(record)) {
      commands(message, record).forEach(it -> commands.add(command(type, it, record)));
    }
    return new Effect.MessageActor(type, actorId(record), commands);
  }

  private static ActorType actorType(EffectRecord record) {
    String word = record.text("actorType");
    return ActorType.of(word)
        .orElseThrow(
            () ->
                new FiltreraException(
                    record.at(),
                    "there are no actors " + word + " here",
                    "order, payment and ticket are"));
  }

  private static UUID actorId(EffectRecord record) {
    return record
        .optionalField("actorId")
        .flatMap(it -> UuidText.read(String.valueOf(it.json())))
        .orElseThrow(() -> new FiltreraException(record.at(), "actorId of the effect is no uuid"));
  }

  private record Message(Object type, Object body) {}

  private static List<Message> messages(EffectRecord record) {
    Optional<FieldValue> several = record.optionalField("messages");
    if (several.isEmpty()) {
      return List.of(
          new Message(
              record.text("messageType"),
              record.optionalField("body").map(FieldValue::json).orElse(null)));
    }
    List<Message> messages = new ArrayList<>();
    if (several.get().json() instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> message) {
          messages.add(new Message(message.get("type"), message.get("body")));
        }
      }
    }
    return messages;
  }

  private static List<FieldValue> commands(Message message, EffectRecord record) {
    if (!APPLY.equals(message.type())) {
      throw new FiltreraException(
          record.at(), "the message " + message.type() + " is not understood here", APPLY + " is");
    }
    if (message.body() instanceof Map<?, ?> body && body.get("commands") instanceof List<?> list) {
      return list.stream().map(FieldValue::new).toList();
    }
    throw new FiltreraException(record.at(), "the message has no commands");
  }

  private static ActorCommand command(ActorType type, FieldValue command, EffectRecord record) {
    try {
      return ActorCommand.of(type, command);
    } catch (IllegalArgumentException wrong) {
      throw new FiltreraException(record.at(), wrong.getMessage());
    }
  }

  /** The body is a text, or a record with {@code html}, {@code text} or both. */
  static Effect email(EffectRecord record) {
    Object body = record.optionalField("body").map(FieldValue::json).orElse(null);
    if (body instanceof String text) {
      return new Effect.SendEmail(
          record.text("to"), record.text("subject"), Optional.empty(), Optional.of(text));
    } else if (body instanceof Map<?, ?> parts) {
      return new Effect.SendEmail(
          record.text("to"), record.text("subject"), part(parts, "html"), part(parts, "text"));
    }
    throw new FiltreraException(record.at(), "the effect has no body", "body = { html = … }");
  }

  private static Optional<String> part(Map<?, ?> parts, String name) {
    return parts.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
