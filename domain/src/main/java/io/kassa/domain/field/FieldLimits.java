package io.kassa.domain.field;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How much others may keep in fields, whoever they are: a storefront or a rule. */
public final class FieldLimits {

  /** Characters of a field's key. */
  public static final int MAX_KEY = 255;

  /** Characters of a field's value, as JSON. */
  public static final int MAX_VALUE = 4_096;

  /** Fields that one keeps with one cart, order or payment. */
  public static final int MAX_FIELDS = 100;

  /** Fields that an order or a payment has in all: a storefront's, the checkout's and rules'. */
  public static final int MAX_FIELDS_IN_ALL = 300;

  /** Tags of one order or payment. */
  public static final int MAX_TAGS = 100;

  private FieldLimits() {}

  /** Whether an order or a payment may have so many fields, having had these before. */
  public static boolean allowFields(int before, int after) {
    return after <= Math.max(before, MAX_FIELDS_IN_ALL);
  }

  /** Whether an order or a payment may have so many tags, having had these before. */
  public static boolean allowTags(int before, int after) {
    return after <= Math.max(before, MAX_TAGS);
  }

  /** Whether a key has the right length, and can be stored. */
  public static boolean allowKey(String key) {
    return !key.isBlank() && key.length() <= MAX_KEY && isStorable(key);
  }

  /** Whether a value is short enough, and can be stored. */
  public static boolean allowValue(FieldValue value) {
    return length(value.json()) <= MAX_VALUE && isStorable(value.json());
  }

  private static long length(Object json) {
    if (json instanceof Map<?, ?> map) {
      return 1 + map.entrySet().stream().mapToLong(FieldLimits::length).sum() + 1;
    } else if (json instanceof List<?> list) {
      return 1 + list.stream().mapToLong(element -> 1 + length(element)).sum();
    } else if (json instanceof String text) {
      return 2L + text.length();
    }
    return String.valueOf(json).length();
  }

  private static long length(Map.Entry<?, ?> member) {
    return length(member.getKey()) + 1 + length(member.getValue()) + 1;
  }

  /** PostgreSQL takes neither the character NUL nor half a character. */
  private static boolean isStorable(Object json) {
    if (json instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .allMatch(member -> isStorable(member.getKey()) && isStorable(member.getValue()));
    } else if (json instanceof List<?> list) {
      return list.stream().allMatch(FieldLimits::isStorable);
    }
    return !(json instanceof String text)
        || (text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }
}
