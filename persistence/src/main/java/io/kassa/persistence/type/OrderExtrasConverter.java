package io.kassa.persistence.type;

import io.kassa.domain.order.OrderExtras;
import jakarta.persistence.Converter;

/** Keeps {@link OrderExtras} as JSON. */
@Converter(autoApply = true)
public class OrderExtrasConverter extends JsonConverter<OrderExtras> {

  public OrderExtrasConverter() {
    super(OrderExtras.class);
  }
}
