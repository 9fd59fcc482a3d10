package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic with decimal numbers; only division rounds, to 34 digits. */
final class Numbers {

  /** Digits of a number, before and after its point together. */
  private static final int MAX_DIGITS = 100;

  private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

  private Numbers() {}

  static BigDecimal of(Value value, Position at) {
    if (value instanceof Value.Decimal decimal) {
      return decimal.number();
    }
    throw new FiltreraException(at, "a number is needed here, and this is " + ValueKind.of(value));
  }

  /** How many: whole, and not less than none. */
  static int count(Value value, Position at) {
    BigDecimal number = of(value, at).max(BigDecimal.ZERO).min(MAX_COUNT);
    return number.setScale(0, RoundingMode.FLOOR).intValueExact();
  }

  static Value value(BigDecimal number, Position at) {
    if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
      throw new FiltreraException(at, "this number has more than " + MAX_DIGITS + " digits");
    }
    return new Value.Decimal(number);
  }

  static BigDecimal divide(BigDecimal left, BigDecimal right, Position at) {
    if (right.signum() == 0) {
      throw new FiltreraException(at, "nothing can be divided by zero", "test for it first");
    }
    return left.divide(right, MathContext.DECIMAL128);
  }

  static Value floor(Value value, Position at) {
    return new Value.Decimal(of(value, at).setScale(0, RoundingMode.FLOOR));
  }

  static Value round(Value value, Value digits, Position at) {
    int scale = Math.min(count(digits, at), MAX_DIGITS);
    return new Value.Decimal(of(value, at).setScale(scale, RoundingMode.HALF_UP));
  }
}
