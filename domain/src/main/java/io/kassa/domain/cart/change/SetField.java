package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps any value with the cart; it reaches the order too. */
public record SetField(FieldKey key, FieldValue value) implements CartChange {

  /** Fields of one cart. */
  public static final int MAX_FIELDS = FieldLimits.MAX_FIELDS;

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    key.requireNotReserved(contents);
    Map<String, FieldValue> fields = new LinkedHashMap<>(contents.fields());
    fields.put(key.key(), value);
    if (fields.size() > MAX_FIELDS) {
      throw new Rejection(
          ErrorCode.CART_LIMIT_EXCEEDED,
          "A cart holds " + MAX_FIELDS + " fields at most.",
          Map.of("limit", MAX_FIELDS));
    }
    return contents.withFields(fields);
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("field set");
  }
}
