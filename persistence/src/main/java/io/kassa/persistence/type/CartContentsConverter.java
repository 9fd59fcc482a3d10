package io.kassa.persistence.type;

import io.kassa.domain.cart.CartContents;
import jakarta.persistence.Converter;

/** Keeps {@link CartContents} as JSON. */
@Converter(autoApply = true)
public class CartContentsConverter extends JsonConverter<CartContents> {

  public CartContentsConverter() {
    super(CartContents.class);
  }
}
