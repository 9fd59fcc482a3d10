package io.kassa.persistence.type;

import io.kassa.domain.cart.CartContents;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link CartContents} as JSON. */
@Converter(autoApply = true)
public class CartContentsConverter implements AttributeConverter<CartContents, String> {

  private final JsonText<CartContents> json = new JsonText<>(CartContents.class);

  @Override
  public String convertToDatabaseColumn(CartContents value) {
    return json.write(value);
  }

  @Override
  public CartContents convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
