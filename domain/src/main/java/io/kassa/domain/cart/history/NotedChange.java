package io.kassa.domain.cart.history;

import io.kassa.domain.cart.CartChanged;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.change.ChangeDescription;
import io.kassa.domain.money.Money;
import java.time.Instant;

/**
 * A change of a cart as it is on record; without personal data.
 *
 * @param revision of the cart with this change
 * @param orderTotal what it would have cost then
 */
public record NotedChange(
    CartId cartId, long revision, ChangeDescription description, Money orderTotal, Instant at) {

  static NotedChange of(CartChanged changed) {
    return new NotedChange(
        changed.cartId(),
        changed.revision(),
        changed.change().description(),
        changed.orderTotal(),
        changed.at());
  }
}
