package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldLimits;

/**
 * Names a field; may hold the colon in {@code tracking:campaign} and most other signs, but a slash
 * can't be sent: the server takes no escaped slash in an address.
 *
 * @param key 1 to {@value #MAX_LENGTH} characters
 */
public record FieldKey(String key) {

  /** Characters of a key. */
  public static final int MAX_LENGTH = FieldLimits.MAX_KEY;

  public FieldKey {
    if (key.isBlank() || key.length() > MAX_LENGTH) {
      throw new Rejection(
          ErrorCode.INVALID_FIELD, "A field's key has 1 to " + MAX_LENGTH + " characters.");
    }
  }

  void requireNotReserved(CartContents contents) {
    if (contents.appFields().containsKey(key)) {
      throw new Rejection(ErrorCode.FIELD_RESERVED, "This field is kept by the checkout itself.");
    }
  }
}
