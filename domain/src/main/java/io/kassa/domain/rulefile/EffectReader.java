package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.rulefile.RuleFile.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns what a rule answered into effects (rule effects): records, in lists and tuples of any
 * depth; nothing is left out. What can't be an effect is a problem, and the others go on.
 */
final class EffectReader {

  private static final String APP_OF_KUSTOM = "apps/kustom/";
  private static final String FIELD_PREFIX = "field:";
  private static final Set<String> NAMES = Set.of("effect", "type");

  private final List<Effect> effects = new ArrayList<>();
  private static final int MAX_TAG = 255;

  private final List<Problem> problems = new ArrayList<>();
  private final Predicate<String> definitions;

  private EffectReader(Predicate<String> definitions) {
    this.definitions = definitions;
  }

  /**
   * Reads an answer.
   *
   * @param definitions whether there is a job definition of a name
   */
  static Wish read(List<Value> answer, Predicate<String> definitions) {
    EffectReader reader = new EffectReader(definitions);
    answer.forEach(reader::take);
    return new Wish(true, reader.effects, reader.problems);
  }

  private void take(Value value) {
    if (value instanceof Value.Elements elements) {
      elements.forEach(this::take);
    } else if (value instanceof Value.Tuple tuple) {
      tuple.components().forEach(this::take);
    } else if (value instanceof Value.Fields record) {
      take(new EffectRecord(record));
    } else if (!(value instanceof Value.Nothing)) {
      problems.add(
          new Problem(
              Position.START,
              "the rule answered " + ValueKind.of(value),
              "effects are records, { effect = … }"));
    }
  }

  private void take(EffectRecord record) {
    try {
      effects.add(effect(record));
    } catch (FiltreraException e) {
      problems.add(e.problem());
    }
  }

  private Effect effect(EffectRecord record) {
    String name = record.text("effect");
    return switch (name) {
      case "custom" -> new Effect.Custom(record.text("type"), record.others(NAMES));
      case "orderCommand" -> new Effect.OrderCommand(record.text("type"), record.others(NAMES));
      case "paymentCommand" -> paymentCommand(record);
      case "messageActor" -> MessageReader.message(record);
      case "sendEmail" -> MessageReader.email(record);
      case "scheduleJob" -> job(record);
      case "ticketCommand" -> ticketCommand(record);
      case "validationError" ->
          new Effect.ValidationError(
              record.text("code"), record.optionalText("message"), record.optionalField("details"));
      default ->
          throw new FiltreraException(
              record.at(),
              "the effect " + name + " is not carried out here",
              "custom, messageActor, orderCommand, paymentCommand, scheduleJob, sendEmail,"
                  + " ticketCommand and validationError are");
    };
  }

  private Effect job(EffectRecord record) {
    String written = record.text("definition");
    String definition =
        written.startsWith(APP_OF_KUSTOM) ? written.substring(APP_OF_KUSTOM.length()) : written;
    if (!definitions.test(definition)) {
      throw new FiltreraException(record.at(), "there is no job definition " + written);
    }
    Map<String, FieldValue> parameters = new LinkedHashMap<>();
    record
        .named("parameters")
        .forEach((name, value) -> value.ifPresent(it -> parameters.put(name, it)));
    return new Effect.ScheduleJob(definition, record.optionalInstant("at"), parameters);
  }

  private static Effect paymentCommand(EffectRecord record) {
    String type = record.text("type");
    return switch (type) {
      case "setDynamicFields" -> new Effect.SetDynamicFields(record.named("fields"));
      case "addTag", "removeTag" -> tag(record, type.equals("addTag"));
      default ->
          throw new FiltreraException(
              record.at(),
              "the command " + type + " is not carried out here",
              "addTag, removeTag and setDynamicFields are");
    };
  }

  private static Effect tag(EffectRecord record, boolean added) {
    String key = record.text("key");
    if (key.isBlank() || key.length() > MAX_TAG) {
      throw new FiltreraException(
          record.at(), "a tag has 1 to " + MAX_TAG + " characters", "name it with key");
    }
    return new Effect.PaymentTag(key, added);
  }

  private static Effect ticketCommand(EffectRecord record) {
    String type = record.text("type");
    if (!type.equals("setDynamicFields")) {
      throw new FiltreraException(
          record.at(), "the command " + type + " is not carried out here", "setDynamicFields is");
    }
    Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
    record.named("fields").forEach((name, value) -> fields.put(shown(name), value));
    return new Effect.SetDynamicFields(fields);
  }

  /** Tickets keep a storefront's fields under a prefix that storefronts don't see. */
  private static String shown(String key) {
    return key.startsWith(FIELD_PREFIX) ? key.substring(FIELD_PREFIX.length()) : key;
  }
}
