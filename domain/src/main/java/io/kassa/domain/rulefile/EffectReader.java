package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.CommandReader;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.HookEffects;
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

  private static final String EFFECTS = "effects are records, { effect = … }";
  private static final Set<String> NAMES = Set.of(EffectWords.EFFECT, EffectWords.TYPE);

  /** What older rules called argument or arguments is the same. */
  private static final List<String> PARAMETERS = List.of("parameters", "argument", "arguments");

  private final List<Effect> effects = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final String hook;
  private final Predicate<String> definitions;

  /** The {@code from} whose answer is read. */
  private Position source = Position.START;

  private EffectReader(String hook, Predicate<String> definitions) {
    this.hook = hook;
    this.definitions = definitions;
  }

  /**
   * Reads an answer.
   *
   * @param script what answered
   * @param hook the name of the hook, at which not every effect is carried out
   * @param definitions whether there is a job definition of a name
   */
  static Wish read(Script script, List<Value> answer, String hook, Predicate<String> definitions) {
    EffectReader reader = new EffectReader(hook, definitions);
    for (int i = 0; i < answer.size(); i++) {
      reader.source = script.source(i);
      reader.take(answer.get(i));
    }
    return new Wish(true, reader.effects, reader.problems);
  }

  private void take(Value value) {
    if (value instanceof Value.Elements elements) {
      elements.forEach(this::take);
    } else if (value instanceof Value.Tuple tuple) {
      tuple.components().forEach(this::take);
    } else if (value instanceof Value.Fields record) {
      take(new EffectRecord(record, source));
    } else if (!(value instanceof Value.Nothing)) {
      problems.add(new Problem(source, "the rule answered " + ValueKind.of(value), EFFECTS));
    }
  }

  private void take(EffectRecord record) {
    try {
      effects.add(permitted(effect(record), record));
    } catch (FiltreraException e) {
      problems.add(e.problem());
    }
  }

  private Effect permitted(Effect effect, EffectRecord record) {
    HookEffects.objection(hook, effect)
        .ifPresent(
            it -> {
              throw new FiltreraException(record.at(), it.sentence(), it.hint());
            });
    return effect;
  }

  private Effect effect(EffectRecord record) {
    String name =
        record
            .optionalText(EffectWords.EFFECT)
            .orElseThrow(() -> new FiltreraException(record.at(), "this is no effect", EFFECTS));
    EffectWords.membersOf(name).ifPresent(record::requireOnly);
    return switch (name) {
      case "custom" -> new Effect.Custom(record.text("type"), record.others(NAMES));
      case "orderCommand" -> orderCommand(record);
      case "paymentCommand" -> command(ActorType.PAYMENT, record);
      case "messageActor" -> MessageReader.message(record);
      case "sendEmail" -> MessageReader.email(record);
      case EffectWords.SCHEDULE_JOB -> job(record);
      case "ticketCommand" -> command(ActorType.TICKET, record);
      case "validationError" ->
          new Effect.ValidationError(
              record.text("code"), record.optionalText("message"), record.optionalField("details"));
      default ->
          throw new FiltreraException(record.at(), EffectWords.unknown(name), EffectWords.KNOWN);
    };
  }

  private Effect job(EffectRecord record) {
    String definition = definition(record);
    EffectWords.unwanted(definition, definitions, record.at())
        .ifPresent(
            problem -> {
              throw new FiltreraException(problem);
            });
    return new Effect.ScheduleJob(definition, record.optionalInstant("at"), parameters(record));
  }

  private static Map<String, FieldValue> parameters(EffectRecord record) {
    Map<String, FieldValue> parameters = new LinkedHashMap<>();
    PARAMETERS.forEach(
        member ->
            record
                .named(member)
                .forEach((name, value) -> value.ifPresent(it -> parameters.put(name, it))));
    return parameters;
  }

  /** Older rules name a method of a reactor, which had several; a definition is one of them. */
  private static String definition(EffectRecord record) {
    return record
        .optionalText("reactorId")
        .filter(it -> record.optionalText(EffectWords.DEFINITION).isEmpty())
        .map(it -> it + "/" + record.text("method"))
        .orElseGet(() -> record.text(EffectWords.DEFINITION));
  }

  private static Effect orderCommand(EffectRecord record) {
    String type = record.text("type");
    if (type.equals(EffectWords.PROMOTION_BY_SOURCE)) {
      throw new FiltreraException(
          record.at(), EffectWords.unknownCommand(type), EffectWords.BY_FILE);
    }
    return EffectWords.isPromotion(type) ? promotion(record) : command(ActorType.ORDER, record);
  }

  /** What shoppers read is the {@code description}, or the {@code name} in {@code dynamic}. */
  private static Effect promotion(EffectRecord record) {
    record.requireOnly(EffectWords.OF_PROMOTION);
    Optional<String> name =
        record
            .named("dynamic")
            .getOrDefault("name", Optional.empty())
            .map(FieldValue::json)
            .filter(String.class::isInstance)
            .map(String.class::cast);
    return new Effect.CreatePromotion(
        record.text("componentId"),
        record.optionalText("description").or(() -> name),
        parameters(record));
  }

  private static Effect command(ActorType actor, EffectRecord record) {
    String type = record.text("type");
    Map<String, FieldValue> members = record.others(NAMES);
    CommandReader.membersOf(type)
        .ifPresent(it -> record.requireOnly(members.keySet(), it, "the command " + type));
    try {
      return new Effect.Command(actor, CommandReader.read(actor, type, members));
    } catch (IllegalArgumentException wrong) {
      throw new FiltreraException(record.at(), wrong.getMessage());
    }
  }
}
