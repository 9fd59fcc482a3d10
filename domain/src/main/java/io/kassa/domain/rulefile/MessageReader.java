package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.field.UuidText;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.CommandReader;
import io.kassa.domain.hook.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads effects that go to somebody else: messages to actors, and mail (rule effects). */
final class MessageReader {

  private static final String APPLY = "applyCommands";
  private static final Set<String> OF_MESSAGE = Set.of("type", "body", "alias");
  private static final Set<String> OF_BODY = Set.of("html", "text");

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
    if (several.get().json() instanceof List<?> list && !list.isEmpty()) {
      return list.stream().map(it -> message(it, record)).toList();
    }
    throw new FiltreraException(
        record.at(), "messages of the effect is no list of messages", "[{ type = … body = … }]");
  }

  private static Message message(Object element, EffectRecord record) {
    if (element instanceof Map<?, ?> message) {
      record.requireOnly(names(message), OF_MESSAGE, "the message");
      return new Message(message.get("type"), message.get("body"));
    }
    throw new FiltreraException(record.at(), "a message is a record with a type and a body");
  }

  private static List<FieldValue> commands(Message message, EffectRecord record) {
    if (!APPLY.equals(message.type())) {
      throw new FiltreraException(
          record.at(), "the message " + message.type() + " is not understood here", APPLY + " is");
    }
    if (message.body() instanceof Map<?, ?> body) {
      record.requireOnly(names(body), Set.of("commands"), "the body of the message");
      if (body.get("commands") instanceof List<?> list && list.stream().allMatch(isRecord())) {
        return list.stream().map(FieldValue::new).toList();
      }
    }
    throw new FiltreraException(
        record.at(), "the message has no list of commands", "body = { commands = [{ type = … }] }");
  }

  private static Predicate<Object> isRecord() {
    return Map.class::isInstance;
  }

  private static Set<String> names(Map<?, ?> record) {
    return record.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private static ActorCommand command(ActorType type, FieldValue command, EffectRecord record) {
    if (command.json() instanceof Map<?, ?> map) {
      CommandReader.membersOf(String.valueOf(map.get("type")))
          .ifPresent(it -> record.requireOnly(names(map), with(it), "the command"));
    }
    try {
      return ActorCommand.of(type, command);
    } catch (IllegalArgumentException wrong) {
      throw new FiltreraException(record.at(), wrong.getMessage());
    }
  }

  private static Set<String> with(Set<String> members) {
    return Stream.concat(members.stream(), Stream.of("type")).collect(Collectors.toSet());
  }

  /** The body is a text, or a record with {@code html}, {@code text} or both. */
  static Effect email(EffectRecord record) {
    Object body = record.optionalField("body").map(FieldValue::json).orElse(null);
    if (body instanceof String text) {
      return new Effect.SendEmail(
          record.text("to"), record.text("subject"), Optional.empty(), Optional.of(text));
    } else if (body instanceof Map<?, ?> parts && !parts.isEmpty()) {
      record.requireOnly(names(parts), OF_BODY, "the body of the effect");
      return new Effect.SendEmail(
          record.text("to"),
          record.text("subject"),
          part(parts, "html", record),
          part(parts, "text", record));
    }
    throw new FiltreraException(record.at(), "the effect has no body", "body = { html = … }");
  }

  private static Optional<String> part(Map<?, ?> parts, String name, EffectRecord record) {
    Object part = parts.get(name);
    if (part == null || part instanceof String) {
      return Optional.ofNullable((String) part);
    }
    throw new FiltreraException(record.at(), name + " in the body of the effect is no text");
  }
}
