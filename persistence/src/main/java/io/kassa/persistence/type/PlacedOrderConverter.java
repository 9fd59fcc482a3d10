package io.kassa.persistence.type;

import io.kassa.domain.cart.PlacedOrder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PlacedOrder} as JSON. */
@Converter(autoApply = true)
public class PlacedOrderConverter implements AttributeConverter<PlacedOrder, String> {

  private final JsonText<PlacedOrder> json = new JsonText<>(PlacedOrder.class);

  @Override
  public String convertToDatabaseColumn(PlacedOrder value) {
    return json.write(value);
  }

  @Override
  public PlacedOrder convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
