package io.kassa.domain.hook;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What rules can do to carts, orders and payments (tickets, orders and payments, commands). */
public sealed interface ActorCommand {

  /** Sets fields ({@code setDynamicFields}); those that are not named stay, nothing removes one. */
  record SetDynamicFields(Map<String, Optional<FieldValue>> fields) implements ActorCommand {

    public SetDynamicFields {
      fields = Map.copyOf(fields);
    }

    @Override
    public String type() {
      return "setDynamicFields";
    }

    @Override
    public Map<String, Object> toJson() {
      FieldRecord values = new FieldRecord();
      new TreeMap<>(fields).forEach(values::with);
      return new FieldRecord().with("type", type()).with("fields", values.toJson()).toJson();
    }

    /** Says the names only: what is in fields may be personal, and this may reach a log. */
    @Override
    public String toString() {
      return type() + " " + fields.keySet();
    }
  }

  /** Does something with a tag. */
  sealed interface OfTag extends ActorCommand {

    /** The tag. */
    String key();

    @Override
    default Map<String, Object> toJson() {
      return new FieldRecord().with("type", type()).with("key", key()).toJson();
    }
  }

  /** Adds a tag ({@code addTag}); one that is there already is no error. */
  record AddTag(String key) implements OfTag {

    @Override
    public String type() {
      return "addTag";
    }
  }

  /** Removes a tag ({@code removeTag}); one that is not there is no error. */
  record RemoveTag(String key) implements OfTag {

    @Override
    public String type() {
      return "removeTag";
    }
  }

  /** The word that rules write, such as {@code addTag}. */
  String type();

  /** As a rule writes it, with its {@code type}. */
  Map<String, Object> toJson();

  /**
   * Reads a command with its {@code type} in it.
   *
   * @param actor whom it is for
   * @param command as a rule wrote it
   * @throws IllegalArgumentException with one sentence about what is wrong
   */
  static ActorCommand of(ActorType actor, FieldValue command) {
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
    members.remove("type");
    return CommandReader.read(actor, type, members);
  }
}
