package io.kassa.domain.kustom.placement;

import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.pricing.PricedShipping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was paid at Kustom, as a basket, for an order whose cart says something else. All amounts
 * have their tax inside, as Kustom's do; the first shipping line is the delivery, and every other
 * line, also a discount, is a line of its own.
 */
final class PaidBasket {

  private PaidBasket() {}

  static PricedBasket of(KustomOrder order) {
    CurrencyCode currency = order.market().currency();
    List<PricedLine> lines = new ArrayList<>();
    Optional<PricedShipping> shipping = Optional.empty();
    for (KustomOrderLine line : order.amounts().lines()) {
      if (line.type() == KustomOrderLine.Type.SHIPPING_FEE && shipping.isEmpty()) {
        shipping = Optional.of(shipping(line, currency));
      } else {
        lines.add(line(line, currency));
      }
    }
    return new PricedBasket(currency, true, lines, shipping, List.of());
  }

  private static PricedLine line(KustomOrderLine line, CurrencyCode currency) {
    return new PricedLine(
        UUID.randomUUID(),
        new PricedLine.Item(
            line.reference().filter(it -> !it.isBlank()).orElse(line.name()),
            Optional.of(line.name()),
            line.imageUrl()),
        line.quantity(),
        new Money(line.unitPrice(), currency),
        new TaxRate(line.taxRate()),
        new Money(line.totalDiscountAmount(), currency),
        new Money(line.totalAmount(), currency),
        new Money(tax(line), currency));
  }

  /** All of a sales_tax line is tax, though Kustom writes none into it. */
  private static long tax(KustomOrderLine line) {
    return line.type() == KustomOrderLine.Type.SALES_TAX
        ? line.totalAmount()
        : line.totalTaxAmount();
  }

  private static PricedShipping shipping(KustomOrderLine line, CurrencyCode currency) {
    return new PricedShipping(
        line.name(),
        new Money(line.totalAmount() + line.totalDiscountAmount(), currency),
        new TaxRate(line.taxRate()),
        new Money(line.totalDiscountAmount(), currency),
        new Money(line.totalAmount(), currency),
        new Money(line.totalTaxAmount(), currency));
  }
}
