package io.kassa.domain.kustom.rest;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.field.UuidText;
import io.kassa.domain.kustom.journal.ToldSale;
import java.util.Optional;

/**
 * What goes on record of an order or a change that Kustom is sent.
 *
 * @param cartId only a new order says it
 */
record WrittenOrder(Optional<CartId> cartId, ToldSale sale) {

  static WrittenOrder of(WireOrder order) {
    return new WrittenOrder(
        Optional.ofNullable(order.merchantReference1()).flatMap(UuidText::read).map(CartId::new),
        ToldSale.of(order.toAmounts()));
  }
}
