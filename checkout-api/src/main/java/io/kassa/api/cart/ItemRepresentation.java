package io.kassa.api.cart;

import io.kassa.domain.cart.CartItem;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.pricing.PricedLine;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of products on the wire, in major units (commerce interface, CartItem). That discount is
 * positive and that total is what is left after it was decided here: the documents do not say.
 *
 * @param reservedQuantity pieces that this line has in the stock: held for the shopper who is about
 *     to pay, or sold
 * @param deliveryNumber in an order only
 */
public record ItemRepresentation(
    UUID cartItemId,
    String productNumber,
    long quantity,
    Optional<String> description,
    Optional<String> image,
    BigDecimal unitPrice,
    BigDecimal total,
    BigDecimal tax,
    BigDecimal discount,
    long reservedQuantity,
    Optional<String> deliveryNumber) {

  static ItemRepresentation of(
      PricedLine line, long reservedQuantity, Optional<String> deliveryNumber) {
    return new ItemRepresentation(
        line.lineId(),
        line.item().productNumber(),
        line.quantity(),
        line.item().description(),
        line.item().image(),
        line.unitPrice().toMajor(),
        line.total().toMajor(),
        line.tax().toMajor(),
        line.discount().toMajor(),
        reservedQuantity,
        deliveryNumber);
  }

  /** An item whose product is not sold any more: it costs nothing, and can't be checked out. */
  static ItemRepresentation unavailable(CartItem item, CurrencyCode currency) {
    BigDecimal nothing = Money.zero(currency).toMajor();
    return new ItemRepresentation(
        item.itemId(),
        item.productNumber(),
        item.quantity(),
        Optional.empty(),
        Optional.empty(),
        nothing,
        nothing,
        nothing,
        nothing,
        0,
        Optional.empty());
  }
}
