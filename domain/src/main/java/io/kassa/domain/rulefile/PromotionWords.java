package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.UnsuitableException;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.pricing.Portion;
import io.kassa.domain.pricing.Reduction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The words of the promotion runtime, for one order: {@code order} itself, {@code target(filter)},
 * {@code percentage(target, rate)} and {@code absolute(target, amount)} (order promotions).
 */
final class PromotionWords {

  private static final String HINT = "write target(e => e is OrderLine), or order for all of it";

  /** Digits of an amount, in minor units; more than any order may cost. */
  private static final int MAX_DIGITS = 15;

  /** Digits of a rate behind its point. */
  private static final int RATE_DIGITS = 20;

  private final Value.Fields order;
  private final CurrencyCode currency;
  private Optional<Portion> all = Optional.empty();

  PromotionWords(Value.Fields order, CurrencyCode currency) {
    this.order = order;
    this.currency = currency;
  }

  /** What the words are, for the check of a file. */
  static Map<String, Type> types() {
    Type anything = new Type.Anything();
    Type.Component component = new Type.Component(Optional.empty(), anything);
    Type two = new Type.FunctionOf(new Type.TupleOf(List.of(component, component)), anything);
    return Map.of(
        "order",
        new Type.Named(Position.START, "Order"),
        "target",
        new Type.FunctionOf(anything, anything),
        "percentage",
        two,
        "absolute",
        two);
  }

  Map<String, Value> values() {
    return Map.of(
        "order", order,
        "target", new Word(1, arguments -> target(arguments.get(0))),
        "percentage", new Word(2, it -> percentage(portion(it.get(0)), it.get(1))),
        "absolute", new Word(2, it -> absolute(it.get(0), it.get(1))));
  }

  /** What a discount is taken off. */
  private record Target(Portion portion) implements Value.Opaque {

    @Override
    public String kind() {
      return "a target of discounts";
    }
  }

  /** What a promotion answers with. */
  record Discount(Reduction reduction) implements Value.Opaque {

    @Override
    public String kind() {
      return "a discount";
    }
  }

  private record Word(int arity, Function<List<Value>, Value> meaning) implements Value.Callable {

    @Override
    public Value call(List<Value> arguments) {
      return meaning.apply(arguments);
    }
  }

  private Value target(Value filter) {
    if (!(filter instanceof Value.Callable callable) || callable.arity() != 1) {
      throw new UnsuitableException(
          "target takes a function of one value, and this is " + ValueKind.of(filter), HINT);
    }
    Set<UUID> lines = new HashSet<>();
    boolean shipping = false;
    for (Value delivery : elements(order, "deliveries")) {
      shipping |= fits(callable, delivery);
      for (Value line : elements(delivery, "orderLines")) {
        if (fits(callable, line)) {
          lines.add(id(line));
        }
      }
    }
    return new Target(new Portion(lines, shipping));
  }

  private static boolean fits(Value.Callable filter, Value entity) {
    Value answer = filter.call(List.of(entity));
    if (answer instanceof Value.Truth truth) {
      return truth.holds();
    }
    throw new UnsuitableException(
        "the function of a target answers true or false, and this is " + ValueKind.of(answer), "");
  }

  private Value percentage(Portion portion, Value rate) {
    BigDecimal number = requireNothingAdded("the rate of a discount", rate(rate));
    if (number.compareTo(BigDecimal.ONE) > 0) {
      throw new UnsuitableException(
          "a discount of more than all that something costs: its rate is " + written(number),
          "10% is 0.1, and 1 is all of it");
    }
    return new Discount(new Reduction.Share(portion, number));
  }

  private Value absolute(Value target, Value amount) {
    Portion portion = portion(target);
    String what = "the amount of a discount";
    BigDecimal minor =
        requireNothingAdded(what, number(what, amount))
            .movePointRight(currency.fractionDigits())
            .setScale(0, RoundingMode.HALF_UP);
    if (minor.precision() > MAX_DIGITS) {
      throw new UnsuitableException("the amount of a discount is too large", "");
    }
    Money money = new Money(minor.longValueExact(), currency);
    return new Discount(
        target == order
            ? new Reduction.Spread(portion, money)
            : new Reduction.Each(portion, money));
  }

  /** A division that does not come out even leaves something behind that nobody means. */
  private static BigDecimal rate(Value value) {
    BigDecimal rate = number("the rate of a discount", value);
    return rate.setScale(Math.min(rate.scale(), RATE_DIGITS), RoundingMode.HALF_UP);
  }

  private static BigDecimal number(String what, Value value) {
    if (value instanceof Value.Decimal decimal) {
      return decimal.number();
    }
    throw new UnsuitableException(what + " is a number, and this is " + ValueKind.of(value), "");
  }

  private static BigDecimal requireNothingAdded(String what, BigDecimal number) {
    if (number.signum() < 0) {
      throw new UnsuitableException(
          what + " is not negative: " + written(number), "a discount only takes off");
    }
    return number;
  }

  private static String written(BigDecimal number) {
    return number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private Portion portion(Value target) {
    if (target == order) {
      all = all.or(() -> Optional.of(all()));
      return all.get();
    } else if (target instanceof Target it) {
      return it.portion();
    }
    throw new UnsuitableException("a target is needed, and this is " + ValueKind.of(target), HINT);
  }

  /** Made once, however often a promotion asks for it. */
  private Portion all() {
    Set<UUID> lines = new HashSet<>();
    for (Value delivery : elements(order, "deliveries")) {
      elements(delivery, "orderLines").forEach(line -> lines.add(id(line)));
    }
    return new Portion(lines, true);
  }

  private static Iterable<Value> elements(Value record, String field) {
    return (Value.Elements) ((Value.Fields) record).fields().get(field);
  }

  private static UUID id(Value line) {
    return ((Value.Uuid) ((Value.Fields) line).fields().get("orderLineId")).uuid();
  }
}
