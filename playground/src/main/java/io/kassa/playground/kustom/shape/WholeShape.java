package io.kassa.playground.kustom.shape;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;

/**
 * A whole number in a range, both ends included.
 *
 * @param truncating whether a fraction is cut off instead of refused
 */
public record WholeShape(long min, long max, boolean truncating) implements Shape {
  /** A whole number in a range; a fraction is refused. */
  public static WholeShape between(long min, long max) {
    return new WholeShape(min, max, false);
  }

  /** Any number that is not negative. */
  public static WholeShape notNegative() {
    return between(0, Long.MAX_VALUE);
  }

  /** The same range; a fraction is cut off. */
  public WholeShape truncated() {
    return new WholeShape(min, max, true);
  }

  @Override
  public JsonValue read(Place place, JsonValue value, Findings findings) {
    if (!(value instanceof JsonNumber number) || !fits(number)) {
      findings.wrong(place);
      return value;
    }
    return number.isIntegral() ? number : JsonValues.of(number.bigDecimalValue().longValue());
  }

  private boolean fits(JsonNumber number) {
    BigDecimal value = number.bigDecimalValue();
    return (truncating || number.isIntegral())
        && value.compareTo(BigDecimal.valueOf(min)) >= 0
        && value.compareTo(BigDecimal.valueOf(max)) <= 0;
  }
}
