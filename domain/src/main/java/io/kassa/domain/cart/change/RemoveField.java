package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forgets a field; one that is not there is no error. */
public record RemoveField(FieldKey key) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    key.requireNotReserved(contents);
    Map<String, FieldValue> fields = new LinkedHashMap<>(contents.fields());
    fields.remove(key.key());
    return contents.withFields(fields);
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("field removed");
  }
}
