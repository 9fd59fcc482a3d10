package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Default;
import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.pricing.Reduction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that says what a promotion takes off an order (order promotions). Immutable; many may
 * evaluate it at a time.
 */
public final class PromotionFile {

  private static final Type ORDER = new Type.Named(Position.START, "Order");

  /** Discounts that a promotion may make of one order. */
  static final int MAX_REDUCTIONS = 300;

  /** Different sets of parameters that are kept ready; rules give few. */
  private static final int MAX_READY = 100;

  private final String name;
  private final Script script;
  private final Map<Map<String, FieldValue>, Script> ready = new ConcurrentHashMap<>();

  private PromotionFile(String name, Script script) {
    this.name = name;
    this.script = script;
  }

  /**
   * Reads and checks a file.
   *
   * @throws BrokenRuleException with all that is wrong with it
   */
  public static PromotionFile read(String name, String text) {
    try {
      Script script = Script.read(text, HookTypes.vocabularyOfPromotions());
      if (script.problems().isEmpty()) {
        return new PromotionFile(name, script);
      }
      throw new BrokenRuleException(name, script.problems());
    } catch (FiltreraException e) {
      throw new BrokenRuleException(name, List.of(e.problem()));
    }
  }

  /** Whether a file of this name is a promotion. */
  public static boolean isNamed(String name) {
    return FileKind.of(name) == FileKind.PROMOTION;
  }

  /** The file's name, such as {@code freeShipping.hdiscount}. */
  public String name() {
    return name;
  }

  /** The names of its parameters, of which those with a default need not be given. */
  public List<String> parameters() {
    return script.program().parameters().stream().map(Parameter::name).toList();
  }

  /**
   * An order that promotions look at.
   *
   * @param record as {@code hooks.hrl} has it under {@code Order}
   */
  public record Subject(FieldValue record, CurrencyCode currency) {}

  /**
   * What a promotion takes off.
   *
   * @param problems what it answered beside discounts
   */
  public record Wish(List<Reduction> reductions, List<Problem> problems) {

    public Wish {
      reductions = List.copyOf(reductions);
      problems = List.copyOf(problems);
    }

    private Wish with(Wish other) {
      List<Reduction> all = new ArrayList<>(reductions);
      all.addAll(other.reductions);
      List<Problem> told = new ArrayList<>(problems);
      told.addAll(other.problems);
      return new Wish(all, told);
    }
  }

  /**
   * What it takes off an order.
   *
   * @param parameters by their names; a text is the text itself for a parameter that is one, a
   *     plain value such as {@code 500} for one that is such, and an expression for others
   * @throws FiltreraException with the place where it could not go on, or took too much
   */
  public Wish evaluate(
      RuleFile.Occasion occasion, Subject order, Map<String, FieldValue> parameters) {
    Script given = with(parameters);
    Value.Fields record = (Value.Fields) Values.read(order.record().json(), ORDER);
    return wish(
        given.run(
            new PromotionWords(record, order.currency()).values(),
            occasion.surroundings(),
            occasion.limits()));
  }

  private Script with(Map<String, FieldValue> parameters) {
    Script made = ready.get(parameters);
    if (made == null) {
      made = make(parameters);
      if (ready.size() >= MAX_READY) {
        ready.clear();
      }
      ready.put(Map.copyOf(parameters), made);
    }
    return made;
  }

  private Script make(Map<String, FieldValue> parameters) {
    Map<String, Default> defaults = new LinkedHashMap<>();
    parameters.forEach((parameter, value) -> defaults.put(parameter, Parameters.of(value)));
    Script made = script.with(defaults);
    Optional<Problem> problem =
        made.problems().stream()
            .findFirst()
            .or(() -> Parameters.unknown(script, parameters.keySet(), Position.START))
            .or(() -> Parameters.missing(made, it -> "give it one in the rule's parameters"));
    if (problem.isPresent()) {
      throw new FiltreraException(problem.get());
    }
    return made;
  }

  private Wish wish(List<Value> answers) {
    AnswerCount count = new AnswerCount(MAX_REDUCTIONS, "discounts");
    Wish wish = new Wish(List.of(), List.of());
    for (int i = 0; i < answers.size(); i++) {
      count.add(answers.get(i), script.source(i));
      wish = wish.with(new Reader(script.source(i)).read(answers.get(i)));
    }
    return wish;
  }

  /** Reads what a {@code from} answered. */
  private static final class Reader {

    private final Position at;
    private final List<Reduction> reductions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Reader(Position at) {
      this.at = at;
    }

    Wish read(Value answer) {
      take(answer);
      return new Wish(reductions, problems);
    }

    private void take(Value value) {
      if (value instanceof Value.Elements elements) {
        elements.forEach(this::take);
      } else if (value instanceof Value.Tuple tuple) {
        tuple.components().forEach(this::take);
      } else if (value instanceof PromotionWords.Discount discount) {
        reductions.add(discount.reduction());
      } else if (!(value instanceof Value.Nothing)) {
        problems.add(
            new Problem(
                at,
                "the promotion answered " + ValueKind.of(value),
                "discounts are made by percentage(target, rate) and absolute(target, amount)"));
      }
    }
  }
}
