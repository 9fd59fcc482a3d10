package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Default;
import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.hook.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A file that is a rule. Immutable; many may evaluate it at a time.
 *
 * @param name the file's name, such as {@code offer-paypal.hrl}
 * @param hooks the names of the hooks that it listens to
 */
public record RuleFile(String name, Set<String> hooks, Script script) {

  /** Effects that a rule may want at once. */
  static final int MAX_EFFECTS = 100;

  static final String INPUT = "input";
  private static final String HOOK = "hook";

  /**
   * Reads and checks a file.
   *
   * @throws BrokenRuleException with all that is wrong with it
   */
  public static RuleFile read(String name, String text) {
    return read(name, RuleText.of(text));
  }

  /**
   * Reads and checks a file with its parameters.
   *
   * @throws BrokenRuleException with all that is wrong with it
   */
  public static RuleFile read(String name, RuleText text) {
    Map<String, String> parameters = text.parameters(name);
    try {
      Script script = Script.read(text.text(), HookTypes.vocabulary(), defaults(parameters));
      List<Problem> problems =
          script.problems().isEmpty()
              ? InputCheck.check(name, script, parameters.keySet())
              : script.problems();
      if (problems.isEmpty()) {
        return new RuleFile(
            name, HookTypes.names(input(script).type(), HookTypes.with(script)), script);
      }
      throw new BrokenRuleException(name, problems);
    } catch (FiltreraException e) {
      throw new BrokenRuleException(name, List.of(e.problem()));
    }
  }

  private static Map<String, Default> defaults(Map<String, String> parameters) {
    Map<String, Default> defaults = new LinkedHashMap<>();
    parameters.forEach((name, value) -> defaults.put(name, new Default.Written(value)));
    return defaults;
  }

  private static Parameter input(Script script) {
    return script.parameter(INPUT).orElseThrow();
  }

  /** The hooks that it listens to, for people. */
  public String hooksInWords() {
    return hooks.stream()
        .map(hook -> HookTypes.isSilent(hook) ? hook + " (which never fires here)" : hook)
        .collect(Collectors.joining(", "));
  }

  /**
   * Effects that will not be carried out, as far as they are written out in the file.
   *
   * @param definitions whether there is a job definition of a name that rules may want; where
   *     nobody knows, that there is each
   */
  public List<Problem> doubts(Predicate<String> definitions) {
    return new EffectCheck(hooks, definitions).check(script);
  }

  /** Whether it listens to a hook of this name. */
  public boolean listensTo(String hook) {
    return hooks.contains(hook);
  }

  /**
   * What it wants to happen. A hook that is not as its input says is none of its business: it wants
   * nothing then.
   *
   * @param hook the name of the hook, to which it has to listen
   * @param input what the hook shows of itself
   * @param definitions whether there is a job definition of a name
   * @throws FiltreraException with the place where it could not go on, or took too much
   */
  public Wish evaluate(
      Occasion occasion, String hook, FieldValue input, Predicate<String> definitions) {
    Value given = given(hook, input);
    if (!script.accepts(input(script), given, occasion.limits())) {
      return new Wish(false, List.of(), List.of());
    }
    List<Value> answer =
        script.run(Map.of(INPUT, given), occasion.surroundings(), occasion.limits());
    AnswerCount count = new AnswerCount(MAX_EFFECTS, "effects");
    for (int i = 0; i < answer.size(); i++) {
      count.add(answer.get(i), script.source(i));
    }
    return EffectReader.read(script, answer, hook, definitions);
  }

  /**
   * What a rule wants to happen.
   *
   * @param fires whether the hook is as the rule's input says
   * @param problems what it wants and can't be
   */
  public record Wish(boolean fires, List<Effect> effects, List<Problem> problems) {

    public Wish {
      effects = List.copyOf(effects);
      problems = List.copyOf(problems);
    }
  }

  /** When and under what limits a rule is evaluated. */
  public record Occasion(Surroundings surroundings, Limits limits) {}

  private static Value given(String hook, FieldValue input) {
    Type type =
        HookTypes.of(hook)
            .orElseThrow(() -> new FiltreraException(Position.START, "there is no hook " + hook));
    if (!(Values.read(input.json(), type) instanceof Value.Fields record)) {
      throw new FiltreraException(Position.START, "the input of a hook is a record");
    }
    Map<String, Value> fields = new LinkedHashMap<>(record.fields());
    fields.put(HOOK, new Value.Text(hook));
    return new Value.Fields(fields);
  }
}
