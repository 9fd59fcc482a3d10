package io.kassa.domain.kustom.validation;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.TimedHooks;
import io.kassa.domain.profile.LocaleTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the answers of rules mean. The first no counts, in the order in which they were given. */
final class RuleVerdict {

  /** Characters of a text that a rule may have shown to the shopper. */
  private static final int MAX_TEXT = 1000;

  private RuleVerdict() {}

  /**
   * Looks for a no.
   *
   * @param locale of the cart, for where the rule has no words
   */
  static Optional<Refusal> of(List<TimedHooks.Answer> answers, LocaleTag locale) {
    return answers.stream().flatMap(answer -> of(answer, locale)).findFirst();
  }

  private static Stream<Refusal> of(TimedHooks.Answer answer, LocaleTag locale) {
    if (answer.isRefusalBySilence()) {
      return Stream.of(
          new Refusal(
              Refusal.Type.APPROVAL_FAILED,
              RefusalTexts.of(Reason.RULE_SILENT, Optional.of(locale))));
    }
    return answer.effects().stream()
        .flatMap(List::stream)
        .filter(Effect.ValidationError.class::isInstance)
        .map(Effect.ValidationError.class::cast)
        .map(error -> new Refusal(type(error.code()), text(error, locale)));
  }

  /** Kustom knows three codes; every other is a no like any. */
  private static Refusal.Type type(String code) {
    return Stream.of(Refusal.Type.values())
        .filter(type -> type.word().equals(code))
        .findFirst()
        .orElse(Refusal.Type.APPROVAL_FAILED);
  }

  private static String text(Effect.ValidationError error, LocaleTag locale) {
    return error
        .message()
        .filter(it -> !it.isBlank())
        .map(it -> it.substring(0, Math.min(it.length(), MAX_TEXT)))
        .orElseGet(() -> RefusalTexts.of(Reason.RULE, Optional.of(locale)));
  }
}
