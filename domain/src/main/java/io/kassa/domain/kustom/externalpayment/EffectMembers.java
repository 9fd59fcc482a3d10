package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.field.FieldValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of a rule's effect, each read as what it has to be. */
record EffectMembers(Map<String, FieldValue> values) {

  private static final int MAX_TEXTS = 250;
  private static final int MAX_DIGITS = 18;

  /**
   * Asks whether there is none beside these.
   *
   * @throws BrokenMember naming one that is
   */
  void requireOnly(Set<String> known) {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BrokenMember(name, "is not known");
            });
  }

  /** A text of at most so many characters, if it is there. */
  Optional<String> text(String name, int maxLength) {
    Optional<String> text = value(name).map(value -> cast(name, value, String.class, "no text"));
    if (text.filter(it -> it.length() > maxLength).isPresent()) {
      throw new BrokenMember(name, "has more than " + maxLength + " characters");
    }
    if (text.filter(EffectMembers::isUnshowable).isPresent()) {
      throw new BrokenMember(name, "holds a character that can't be shown");
    }
    return text;
  }

  /** A whole number from 0 to this, if it is there. */
  Optional<Long> wholeNumber(String name, long max) {
    return value(name)
        .map(value -> cast(name, value, Number.class, "no number"))
        .map(number -> whole(name, new BigDecimal(number.toString()), max));
  }

  /** Some texts; none if it is not there. */
  List<String> texts(String name) {
    List<?> elements =
        value(name).<List<?>>map(it -> cast(name, it, List.class, "no list")).orElse(List.of());
    if (elements.size() > MAX_TEXTS) {
      throw new BrokenMember(name, "has more than " + MAX_TEXTS + " elements");
    }
    return elements.stream()
        .map(element -> cast(name, element, String.class, "no list of texts"))
        .toList();
  }

  private static boolean isUnshowable(String text) {
    return text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')
        || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private Optional<Object> value(String name) {
    return Optional.ofNullable(values.get(name)).map(FieldValue::json);
  }

  private static <T> T cast(String name, Object value, Class<T> type, String otherwise) {
    if (!type.isInstance(value)) {
      throw new BrokenMember(name, "is " + otherwise);
    }
    return type.cast(value);
  }

  /** Rules calculate with decimals: 1900.00 is whole too. */
  private static long whole(String name, BigDecimal number, long max) {
    boolean small = number.precision() - number.scale() <= MAX_DIGITS;
    if (!small || number.stripTrailingZeros().scale() > 0) {
      throw new BrokenMember(name, "is no whole number of minor units");
    }
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
      throw new BrokenMember(name, "is not between 0 and " + max);
    }
    return number.longValueExact();
  }
}
