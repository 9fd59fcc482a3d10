package io.kassa.domain.hook;

import io.kassa.domain.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What rules can do to carts, orders and payments (tickets, orders and payments, commands). */
public sealed interface ActorCommand {

  /** Characters of a tag. */
  int MAX_TAG = 255;

  /** Sets fields ({@code setDynamicFields}); those that are not named stay, nothing removes one. */
  record SetDynamicFields(Map<String, Optional<FieldValue>> fields) implements ActorCommand {

    public SetDynamicFields {
      fields = Map.copyOf(fields);
    }
  }

  /** Adds a tag ({@code addTag}); one that is there already is no error. */
  record AddTag(String key) implements ActorCommand {}

  /** Removes a tag ({@code removeTag}); one that is not there is no error. */
  record RemoveTag(String key) implements ActorCommand {}

  /**
   * Reads a command.
   *
   * @param members as the rule named them, without {@code type}
   * @throws IllegalArgumentException with one sentence about what is wrong
   */
  static ActorCommand of(String type, Map<String, FieldValue> members) {
    return switch (type) {
      case "setDynamicFields" -> new SetDynamicFields(fields(members));
      case "addTag" -> new AddTag(tag(members));
      case "removeTag" -> new RemoveTag(tag(members));
      default ->
          throw new IllegalArgumentException(
              "the command "
                  + type
                  + " is not carried out here (setDynamicFields, addTag and removeTag are)");
    };
  }

  /**
   * Reads a command with its {@code type} in it.
   *
   * @throws IllegalArgumentException with one sentence about what is wrong
   */
  static ActorCommand of(FieldValue command) {
    if (!(command.json() instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
      throw new IllegalArgumentException("a command is a record with a type");
    }
    Map<String, FieldValue> members = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (value != null) {
            members.put((String) name, new FieldValue(value));
          }
        });
    return of(type, members);
  }

  private static Map<String, Optional<FieldValue>> fields(Map<String, FieldValue> members) {
    if (!members.containsKey("fields")
        || !(members.get("fields").json() instanceof Map<?, ?> named)) {
      throw new IllegalArgumentException("the command setDynamicFields has no fields");
    }
    Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
    named.forEach(
        (name, value) ->
            fields.put((String) name, Optional.ofNullable(value).map(FieldValue::new)));
    return fields;
  }

  private static String tag(Map<String, FieldValue> members) {
    if (members.containsKey("key")
        && members.get("key").json() instanceof String key
        && !key.isBlank()
        && key.length() <= MAX_TAG) {
      return key;
    }
    throw new IllegalArgumentException("a tag's key has 1 to " + MAX_TAG + " characters");
  }
}
