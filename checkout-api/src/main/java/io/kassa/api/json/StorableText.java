package io.kassa.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.nio.charset.StandardCharsets;

/**
 * What a body may hold so that it can be stored and shown again: PostgreSQL takes neither the
 * character NUL nor half a character, which JSON can both write as an escape; and a few signs of
 * JSON must not become megabytes.
 */
public final class StorableText {

  /** Objects and lists within one another. */
  private static final int MAX_DEPTH = 32;

  /** Digits behind the point, or zeros before it: 1e20 fits, 1e9999 would be ten thousand signs. */
  private static final int MAX_DECIMALS = 30;

  private StorableText() {}

  /**
   * Looks at every text and every name in the value.
   *
   * @throws Rejection INVALID_REQUEST
   */
  static void requireIn(JsonNode value) {
    requireIn(value, MAX_DEPTH);
  }

  private static void requireIn(JsonNode value, int levels) {
    if (levels == 0) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "The body is nested more than " + MAX_DEPTH + " deep.");
    }
    if (value.isTextual()) {
      require(value.textValue());
    }
    if (value.isBigDecimal() && Math.abs(value.decimalValue().scale()) > MAX_DECIMALS) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "A number has an exponent beyond " + MAX_DECIMALS + ".");
    }
    value.fieldNames().forEachRemaining(StorableText::require);
    value.forEach(member -> requireIn(member, levels - 1));
  }

  /**
   * Looks at one text.
   *
   * @throws Rejection INVALID_REQUEST
   */
  public static void require(String text) {
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "A text holds a character that can't be stored.");
    }
  }
}
