package io.kassa.persistence.type;

import io.kassa.domain.order.OrderExtras;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link OrderExtras} as JSON. */
@Converter(autoApply = true)
public class OrderExtrasConverter implements AttributeConverter<OrderExtras, String> {

  private final JsonText<OrderExtras> json = new JsonText<>(OrderExtras.class);

  @Override
  public String convertToDatabaseColumn(OrderExtras value) {
    return json.write(value);
  }

  @Override
  public OrderExtras convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
