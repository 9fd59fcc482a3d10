package io.kassa.domain.kustom.validation;

import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;

/** A cart as rules are asked about it. */
final class ValidatedCart {

  private ValidatedCart() {}

  /** What is about to be bought; there is enough of everything, or nobody would be asked. */
  static OnKustomValidation hook(RenderedCart cart) {
    PricedBasket basket = cart.basket();
    return new OnKustomValidation(
        cart.profile().sales().channelKey(),
        basket.currency(),
        cart.identity().locale(),
        basket.taxIncluded(),
        basket.orderTotal(),
        basket.orderTaxTotal(),
        basket.lines().stream().map(ValidatedCart::line).toList());
  }

  private static OnKustomValidation.Line line(PricedLine line) {
    return new OnKustomValidation.Line(
        line.item().productNumber(),
        line.item().description(),
        line.quantity(),
        line.quantity(),
        line.unitPrice(),
        line.total(),
        line.tax());
  }
}
