package io.kassa.api.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kassa.domain.pricing.PricedPromotion;
import java.math.BigDecimal;

/** Why a cart is cheaper, on the wire (commerce interface, promotions). */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PromotionRepresentation(
    BigDecimal calculatedTotal,
    String description,
    String messageRendered,
    String messageTemplate,
    String messageType) {

  static PromotionRepresentation of(PricedPromotion promotion) {
    return new PromotionRepresentation(
        promotion.total().toMajor(), promotion.description(), null, null, null);
  }
}
