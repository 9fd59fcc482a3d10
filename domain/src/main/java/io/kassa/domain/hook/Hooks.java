package io.kassa.domain.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks the rules. An effect that is not carried out at a hook is told in the log with its rule, and
 * the others go on.
 */
@ApplicationScoped
public class Hooks {

  /** Looked up once: the container's own lookup costs as much as the rules do. */
  private List<Rule<?>> rules = List.of();

  private RuleFiles files = RuleFiles.NONE;
  private final Complaints complaints = new Complaints(Clock.systemUTC());

  Hooks() {}

  @Inject
  Hooks(@Any Instance<Rule<?>> rules, RuleFiles files) {
    this.rules = inOrder(rules.stream().<Rule<?>>map(rule -> rule));
    this.files = files;
  }

  /** These rules and no others. */
  public static Hooks of(List<Rule<?>> rules) {
    return of(rules, RuleFiles.NONE);
  }

  /** These rules, and after them those of files. */
  public static Hooks of(List<Rule<?>> rules, RuleFiles files) {
    Hooks hooks = new Hooks();
    hooks.rules = inOrder(rules.stream());
    hooks.files = files;
    return hooks;
  }

  /** The same on every server: a container promises no order. */
  private static List<Rule<?>> inOrder(Stream<Rule<?>> rules) {
    return rules.sorted(Comparator.comparing(Rule::name)).toList();
  }

  /**
   * The effects of all rules that listen to this hook, one rule's after another's, where something
   * is to be done: a defect of a rule fails that.
   */
  public List<Effect> fire(Hook hook) {
    return effects(hook, Stream.of(Turn.values()), Hooks::rethrow);
  }

  /**
   * The same where something has happened already, or has to happen because it was paid: a rule
   * that fails wants nothing then and is told in the log, unless it is indispensable.
   */
  public List<Effect> tell(Hook hook) {
    return effects(hook, Stream.of(Turn.values()), this::told);
  }

  /** The same of those that are asked in this turn; callers ask in one turn after the other. */
  public List<Effect> tell(Hook hook, Turn turn) {
    return effects(hook, Stream.of(turn), this::told);
  }

  private List<Effect> effects(Hook hook, Stream<Turn> turns, Defects defects) {
    return turns
        .flatMap(turn -> ask(hook, turn, defects))
        .flatMap(answer -> answer.effects().stream())
        .toList();
  }

  /** What becomes of a defect of a rule. */
  private interface Defects {

    List<Effect> of(Rule<?> rule, Hook hook, Throwable defect);
  }

  private static List<Effect> rethrow(Rule<?> rule, Hook hook, Throwable defect) {
    throw defect instanceof RuntimeException problem
        ? problem
        : new IllegalStateException("The rule " + rule.name() + " at " + hook.name(), defect);
  }

  private List<Effect> told(Rule<?> rule, Hook hook, Throwable defect) {
    if (rule.isIndispensable()) {
      return rethrow(rule, hook, defect);
    }
    tell(rule, hook, defect);
    return List.of();
  }

  /** Tells in the log of a defect of a rule, unless the rule has told of it itself. */
  void tell(Rule<?> rule, Hook hook, Throwable defect) {
    if (!(defect instanceof RuleFailure)) {
      complaints.tell(
          "The rule %s failed at %s: %s".formatted(rule.name(), hook.name(), place(defect)));
    }
  }

  /** What each rule that listens to this hook wants, for callers that tell rules apart. */
  public List<Answer> ask(Hook hook) {
    return Stream.of(Turn.values()).flatMap(turn -> ask(hook, turn, this::told)).toList();
  }

  private Stream<Answer> ask(Hook hook, Turn turn, Defects defects) {
    return asked(hook).stream()
        .filter(rule -> rule.turn() == turn)
        .flatMap(rule -> answer(rule, hook, defects).stream());
  }

  private List<Rule<?>> asked(Hook hook) {
    List<Rule<?>> asked = new ArrayList<>(rules);
    asked.addAll(files.listeningTo(hook));
    return asked;
  }

  /** The rules that listen to this hook, in the order of their names, each ready to be asked. */
  List<Question> questions(Hook hook) {
    List<Question> questions = new ArrayList<>();
    asked(hook).forEach(rule -> question(rule, hook).ifPresent(questions::add));
    questions.sort(Comparator.comparing(it -> it.rule().name()));
    return questions;
  }

  /** A rule and a hook that it listens to. */
  record Question(Rule<?> rule, Supplier<List<Effect>> ask) {}

  private <H extends Hook> Optional<Question> question(Rule<H> rule, Hook hook) {
    return Optional.of(rule.listensTo())
        .filter(listened -> listened.isInstance(hook))
        .map(listened -> new Question(rule, () -> permitted(rule, listened.cast(hook))));
  }

  /**
   * What one rule wants.
   *
   * @param rule its name
   */
  public record Answer(String rule, List<Effect> effects) {

    public Answer {
      effects = List.copyOf(effects);
    }
  }

  private <H extends Hook> Optional<Answer> answer(Rule<H> rule, Hook hook, Defects defects) {
    return Optional.of(rule.listensTo())
        .filter(listened -> listened.isInstance(hook))
        .map(listened -> new Answer(rule.name(), effects(rule, listened.cast(hook), defects)));
  }

  private <H extends Hook> List<Effect> effects(Rule<H> rule, H hook, Defects defects) {
    try {
      return permitted(rule, hook);
    } catch (RuleFailure told) {
      return List.of();
    } catch (RuntimeException | StackOverflowError defect) {
      return defects.of(rule, hook, defect);
    }
  }

  /** Where it went wrong, without the message: values of a shopper may be in it. */
  private static String place(Throwable defect) {
    return Stream.of(defect.getStackTrace())
        .findFirst()
        .map(frame -> defect.getClass().getName() + " in " + frame)
        .orElseGet(() -> defect.getClass().getName());
  }

  private <H extends Hook> List<Effect> permitted(Rule<H> rule, H hook) {
    return rule.apply(hook).stream().filter(effect -> permits(rule, hook, effect)).toList();
  }

  private boolean permits(Rule<?> rule, Hook hook, Effect effect) {
    Optional<HookEffects.Objection> objection = HookEffects.objection(hook.name(), effect);
    objection.ifPresent(it -> complaints.tell("The rule " + rule.name() + ": " + it));
    return objection.isEmpty();
  }
}
