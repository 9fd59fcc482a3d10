package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.check.Suggestion;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What effects are called, and the members that they have (rule effects). */
final class EffectWords {

  /** The member that says which effect a record is. */
  static final String EFFECT = "effect";

  /** The member that says which command or custom effect it is. */
  static final String TYPE = "type";

  static final String CUSTOM = "custom";
  static final String ORDER_COMMAND = "orderCommand";
  static final String SCHEDULE_JOB = "scheduleJob";

  /** The member that says which job is scheduled. */
  static final String DEFINITION = "definition";

  /** The command that no document tells the members of. */
  static final String PROMOTION_BY_SOURCE = "createPromotionBySource";

  /** What to do about a command of that type. */
  static final String BY_FILE = "write the promotion into a file, and name it with createPromotion";

  /** The effects that are commands. */
  static final Set<String> COMMANDS = Set.of(ORDER_COMMAND, "paymentCommand", "ticketCommand");

  /** What to do about an effect of an unknown name. */
  static final String KNOWN =
      "custom, messageActor, orderCommand, paymentCommand, scheduleJob, sendEmail, ticketCommand"
          + " and validationError are";

  /** The members of promotions. */
  static final Set<String> OF_PROMOTION =
      Set.of(EFFECT, TYPE, "componentId", "description", "parameters", "dynamic", "discountId");

  private static final String APP_OF_KUSTOM = "apps/kustom/";

  private static final Set<String> PROMOTIONS =
      Set.of("createPromotion", "createComputedOrderDiscount");

  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "messageActor",
          Set.of(EFFECT, "actorType", "actorId", "messageType", "body", "messages"),
          "sendEmail",
          Set.of(EFFECT, "to", "subject", "body", "category", "dynamic"),
          SCHEDULE_JOB,
          Set.of(
              EFFECT,
              DEFINITION,
              "at",
              "parameters",
              "reactorId",
              "method",
              "argument",
              "arguments"),
          "validationError",
          Set.of(EFFECT, "code", "message", "details"));

  private EffectWords() {}

  /**
   * The members of an effect that is no command; empty for others. A custom effect has what its
   * reader wants.
   */
  static Optional<Set<String>> membersOf(String effect) {
    return Optional.ofNullable(MEMBERS.get(effect));
  }

  /** Whether there is such an effect. */
  static boolean isKnown(String effect) {
    return effect.equals(CUSTOM) || COMMANDS.contains(effect) || MEMBERS.containsKey(effect);
  }

  /** Whether an {@code orderCommand} of a type gives a promotion. */
  static boolean isPromotion(String type) {
    return PROMOTIONS.contains(type);
  }

  /** What an effect of an unknown name is told in. */
  static String unknown(String effect) {
    return "the effect " + effect + " is not carried out here";
  }

  /** What a command of a type that nobody carries out is told in. */
  static String unknownCommand(String type) {
    return "the command " + type + " is not carried out here";
  }

  /**
   * Why a rule can't have a job of a definition; empty where it can.
   *
   * @param definitions whether there is a job definition of a name that rules may want
   */
  static Optional<Problem> unwanted(String definition, Predicate<String> definitions, Position at) {
    if (definition.startsWith(APP_OF_KUSTOM)) {
      return Optional.of(
          new Problem(
              at,
              "the job " + definition + " is the checkout's own, which schedules it itself",
              ""));
    }
    return definitions.test(definition)
        ? Optional.empty()
        : Optional.of(new Problem(at, "there is no job definition " + definition, ""));
  }

  /**
   * The first, by its name, of some members that nobody reads, and what may have been meant.
   *
   * @param owner what has them, in the words of the problem
   */
  static Optional<Problem> unread(
      Collection<String> members, Set<String> known, String owner, Position at) {
    return members.stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .findFirst()
        .map(name -> new Problem(at, owner + " has no member " + name, hint(name, known)));
  }

  private static String hint(String name, Set<String> known) {
    String meant = Suggestion.among(name, known);
    return meant.isEmpty() ? "it has " + String.join(", ", new TreeSet<>(known)) : meant;
  }
}
