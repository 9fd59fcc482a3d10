package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Operator;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** What operators make of two values. */
final class Operations {

  private Operations() {}

  static Value apply(Operator operator, Value left, Value right, Run run, Position at) {
    return switch (operator) {
      case EQUAL -> Truths.value(Equality.equal(left, right, run, at));
      case UNEQUAL -> Truths.value(!Equality.equal(left, right, run, at));
      case GREATER, LESS, AT_LEAST, AT_MOST ->
          Truths.value(holds(operator, Ordering.compare(left, right, at)));
      default -> calculate(operator, left, right, run, at);
    };
  }

  private static boolean holds(Operator operator, int comparison) {
    return switch (operator) {
      case GREATER -> comparison > 0;
      case LESS -> comparison < 0;
      case AT_LEAST -> comparison >= 0;
      default -> comparison <= 0;
    };
  }

  private static Value calculate(Operator operator, Value left, Value right, Run run, Position at) {
    if (left instanceof Value.Decimal a && right instanceof Value.Decimal b) {
      return Numbers.value(number(operator, a.number(), b.number(), at), at);
    } else if (operator == Operator.PLUS
        && left instanceof Value.Text a
        && right instanceof Value.Text b) {
      run.meter().write((long) a.text().length() + b.text().length(), at);
      return new Value.Text(a.text() + b.text());
    }
    return time(operator, left, right)
        .orElseThrow(
            () ->
                new FiltreraException(
                    at,
                    "`"
                        + operator.sign()
                        + "` does not go with "
                        + ValueKind.of(left)
                        + " and "
                        + ValueKind.of(right),
                    left instanceof Value.Text
                        ? "a template puts values into text: $'{a} {b}'"
                        : ""));
  }

  private static BigDecimal number(
      Operator operator, BigDecimal left, BigDecimal right, Position at) {
    return switch (operator) {
      case PLUS -> left.add(right);
      case MINUS -> left.subtract(right);
      case TIMES -> left.multiply(right);
      default -> Numbers.divide(left, right, at);
    };
  }

  private static Optional<Value> time(Operator operator, Value left, Value right) {
    try {
      return switch (operator) {
        case PLUS -> plus(left, right);
        case MINUS -> minus(left, right);
        case TIMES -> times(left, right);
        default -> divided(left, right);
      };
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> plus(Value left, Value right) {
    if (left instanceof Value.Moment moment && right instanceof Value.Span span) {
      return Optional.of(new Value.Moment(moment.instant().plus(span.duration())));
    } else if (left instanceof Value.Span span && right instanceof Value.Moment moment) {
      return Optional.of(new Value.Moment(moment.instant().plus(span.duration())));
    } else if (left instanceof Value.Span a && right instanceof Value.Span b) {
      return Optional.of(new Value.Span(a.duration().plus(b.duration())));
    }
    return Optional.empty();
  }

  private static Optional<Value> minus(Value left, Value right) {
    if (left instanceof Value.Moment moment && right instanceof Value.Span span) {
      return Optional.of(new Value.Moment(moment.instant().minus(span.duration())));
    } else if (left instanceof Value.Moment a && right instanceof Value.Moment b) {
      return Optional.of(new Value.Span(Duration.between(b.instant(), a.instant())));
    } else if (left instanceof Value.Span a && right instanceof Value.Span b) {
      return Optional.of(new Value.Span(a.duration().minus(b.duration())));
    }
    return Optional.empty();
  }

  private static Optional<Value> times(Value left, Value right) {
    if (left instanceof Value.Span span && right instanceof Value.Decimal factor) {
      return Optional.of(scaled(span, factor.number()));
    } else if (left instanceof Value.Decimal factor && right instanceof Value.Span span) {
      return Optional.of(scaled(span, factor.number()));
    }
    return Optional.empty();
  }

  private static Optional<Value> divided(Value left, Value right) {
    if (left instanceof Value.Span span
        && right instanceof Value.Decimal divisor
        && divisor.number().signum() != 0) {
      BigDecimal millis = BigDecimal.valueOf(span.duration().toMillis());
      return Optional.of(millis(millis.divide(divisor.number(), 0, RoundingMode.HALF_EVEN)));
    }
    return Optional.empty();
  }

  private static Value scaled(Value.Span span, BigDecimal factor) {
    return millis(BigDecimal.valueOf(span.duration().toMillis()).multiply(factor));
  }

  private static Value millis(BigDecimal millis) {
    return new Value.Span(
        Duration.ofMillis(millis.setScale(0, RoundingMode.HALF_EVEN).longValueExact()));
  }
}
