package io.kassa.domain.hook;

import io.kassa.domain.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads commands as rules write them. */
public final class CommandReader {

  /** The members of each command, beside its type. */
  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "setDynamicFields",
          Set.of("fields"),
          "addTag",
          Set.of("key"),
          "removeTag",
          Set.of("key"));

  private CommandReader() {}

  /** The members of commands of a type, beside the type; empty if there are no such commands. */
  public static Optional<Set<String>> membersOf(String type) {
    return Optional.ofNullable(MEMBERS.get(type));
  }

  /**
   * Reads a command; whether it may be carried out is for {@link CommandRules} to say.
   *
   * @param members as the rule named them, without {@code type}
   * @throws IllegalArgumentException with one sentence about what is wrong
   */
  public static ActorCommand read(ActorType actor, String type, Map<String, FieldValue> members) {
    return switch (type) {
      case "setDynamicFields" -> new ActorCommand.SetDynamicFields(fields(actor, members));
      case "addTag" -> new ActorCommand.AddTag(key(members));
      case "removeTag" -> new ActorCommand.RemoveTag(key(members));
      default ->
          throw new IllegalArgumentException(
              "the command "
                  + type
                  + " is not carried out here (setDynamicFields, addTag and removeTag are)");
    };
  }

  private static Map<String, Optional<FieldValue>> fields(
      ActorType actor, Map<String, FieldValue> members) {
    if (!members.containsKey("fields")
        || !(members.get("fields").json() instanceof Map<?, ?> named)) {
      throw new IllegalArgumentException("the command setDynamicFields has no fields");
    }
    Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
    named.forEach(
        (name, value) ->
            fields.put(
                kept(actor, (String) name), Optional.ofNullable(value).map(FieldValue::new)));
    return fields;
  }

  private static String kept(ActorType actor, String name) {
    return actor == ActorType.TICKET ? FieldRules.withoutTicketPrefix(name) : name;
  }

  private static String key(Map<String, FieldValue> members) {
    return Optional.ofNullable(members.get("key"))
        .map(FieldValue::json)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("the command has no key, which is a text"));
  }
}
