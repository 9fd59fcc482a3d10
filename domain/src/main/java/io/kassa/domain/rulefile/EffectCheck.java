package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.WrittenAnswers;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.hook.CommandReader;
import io.kassa.domain.hook.HookEffects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds, before a rule runs, effects in it that will not be carried out: as far as they are written
 * out, since a rule may also put them together.
 *
 * @param hooks those that the rule listens to
 * @param definitions whether there is a job definition of a name that rules may want
 */
record EffectCheck(Set<String> hooks, Predicate<String> definitions) {

  /** What will not be carried out, from the top of the file to its end. */
  List<Problem> check(Script script) {
    return WrittenAnswers.of(script.program()).stream()
        .flatMap(record -> check(record).stream())
        .sorted(
            Comparator.<Problem>comparingInt(it -> it.at().line())
                .thenComparingInt(it -> it.at().column()))
        .toList();
  }

  private Optional<Problem> check(Expression.RecordOf record) {
    return text(record, EffectWords.EFFECT)
        .flatMap(
            effect ->
                name(record, effect)
                    .or(() -> members(record, effect))
                    .or(() -> place(record, effect))
                    .or(() -> job(record, effect)));
  }

  private Optional<Problem> job(Expression.RecordOf record, String effect) {
    return effect.equals(EffectWords.SCHEDULE_JOB)
        ? text(record, EffectWords.DEFINITION)
            .flatMap(definition -> EffectWords.unwanted(definition, definitions, record.at()))
        : Optional.empty();
  }

  private static Optional<Problem> name(Expression.RecordOf record, String effect) {
    return EffectWords.isKnown(effect)
        ? Optional.empty()
        : Optional.of(new Problem(record.at(), EffectWords.unknown(effect), EffectWords.KNOWN));
  }

  private static Optional<Problem> members(Expression.RecordOf record, String effect) {
    if (!EffectWords.COMMANDS.contains(effect)) {
      return EffectWords.membersOf(effect).flatMap(it -> unread(record, it));
    }
    return text(record, EffectWords.TYPE).flatMap(type -> command(record, effect, type));
  }

  private static Optional<Problem> command(Expression.RecordOf record, String effect, String type) {
    if (effect.equals(EffectWords.ORDER_COMMAND) && EffectWords.isPromotion(type)) {
      return unread(record, EffectWords.OF_PROMOTION);
    }
    Optional<Set<String>> members = CommandReader.membersOf(type);
    if (members.isEmpty()) {
      boolean bySource = type.equals(EffectWords.PROMOTION_BY_SOURCE);
      return Optional.of(
          new Problem(
              record.at(),
              EffectWords.unknownCommand(type),
              bySource ? EffectWords.BY_FILE : "setDynamicFields, addTag and removeTag are"));
    }
    Set<String> written = names(record);
    written.removeAll(Set.of(EffectWords.EFFECT, EffectWords.TYPE));
    return EffectWords.unread(written, members.get(), "the command " + type, record.at());
  }

  private static Optional<Problem> unread(Expression.RecordOf record, Set<String> known) {
    return EffectWords.unread(names(record), known, "the effect", record.at());
  }

  private static Set<String> names(Expression.RecordOf record) {
    return record.fields().stream()
        .map(Expression.NamedValue::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** An effect that is carried out at one of the rule's hooks may be meant for that. */
  private Optional<Problem> place(Expression.RecordOf record, String effect) {
    Optional<String> type = text(record, EffectWords.TYPE);
    Set<String> words =
        hooks.stream()
            .flatMap(hook -> HookEffects.permittedAt(hook).stream())
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean permitted = words.stream().anyMatch(word -> isMeant(word, effect, type));
    return permitted
        ? Optional.empty()
        : Optional.of(
            new Problem(
                record.at(),
                "the effect %s is not carried out at %s"
                    .formatted(effect, String.join(", ", new TreeSet<>(hooks))),
                "there " + String.join(", ", words) + (words.size() > 1 ? " are" : " is")));
  }

  /** Of orders' commands one has a word of its own: that which gives a promotion. */
  private static boolean isMeant(String word, String effect, Optional<String> type) {
    boolean promotion = word.startsWith(effect + " ");
    return type.map(EffectWords::isPromotion)
        .map(given -> given ? promotion : word.equals(effect))
        .orElse(promotion || word.equals(effect));
  }

  private static Optional<String> text(Expression.RecordOf record, String name) {
    return record.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Expression.NamedValue::value)
        .filter(Expression.Literal.class::isInstance)
        .map(value -> ((Expression.Literal) value).value())
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .findFirst();
  }
}
