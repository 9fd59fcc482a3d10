package io.kassa.persistence.type;

import io.kassa.domain.pricing.PricedBasket;
import jakarta.persistence.Converter;

/** Keeps {@link PricedBasket} as JSON. */
@Converter(autoApply = true)
public class PricedBasketConverter extends JsonConverter<PricedBasket> {

  public PricedBasketConverter() {
    super(PricedBasket.class);
  }
}
