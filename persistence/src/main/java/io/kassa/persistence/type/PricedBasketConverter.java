package io.kassa.persistence.type;

import io.kassa.domain.pricing.PricedBasket;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PricedBasket} as JSON. */
@Converter(autoApply = true)
public class PricedBasketConverter implements AttributeConverter<PricedBasket, String> {

  private final JsonText<PricedBasket> json = new JsonText<>(PricedBasket.class);

  @Override
  public String convertToDatabaseColumn(PricedBasket value) {
    return json.write(value);
  }

  @Override
  public PricedBasket convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
