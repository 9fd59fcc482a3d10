package io.kassa.domain.order;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.pricing.PricedBasket;

/**
 * Lets a paid cart become this order. Whoever fired the hook gives it its numbers and places it, in
 * the transaction of the payment. The first of these that sells exactly what was paid counts.
 *
 * @param extras what comes with the cart beside its lines
 */
public record PlaceOrder(Order.Origin origin, PricedBasket basket, OrderExtras extras)
    implements Effect.Own {

  @Override
  public String word() {
    return "placeOrder";
  }
}
