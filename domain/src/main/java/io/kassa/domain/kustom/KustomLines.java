package io.kassa.domain.kustom;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.payment.ReturnFee;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.pricing.PricedShipping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a basket as Kustom wants it, exactly to the minor unit (Checkout API, order_line and its
 * arithmetic). Discounts stay on the lines that they reduce, so no discount line ever has to carry
 * a mixed tax rate.
 *
 * <p>Where the cart's tax is included, lines go as they are. Where it is not, tax is added line by
 * line; the unit price is then rounded up and the few minor units that this is too much stand in
 * the line's discount, because Kustom demands {@code quantity * unit_price - discount = total} to
 * the unit. In the United States lines go without tax, and one line holds all of it.
 */
public final class KustomLines {

  private static final CountryCode UNITED_STATES = new CountryCode("US");
  private static final String SALES_TAX = "Sales tax";
  private static final String RETURN_FEE = "Return fee";
  private static final long WHOLE = 10_000;
  private static final int MAX_NAME = 255;
  private static final int MAX_IMAGE_URL = 1024;

  private final boolean taxIncluded;
  private final boolean salesTax;

  private KustomLines(PricedBasket basket, CountryCode country) {
    taxIncluded = basket.taxIncluded();
    salesTax = !taxIncluded && country.equals(UNITED_STATES);
  }

  /** The amounts and lines for a cart as it stands. */
  public static KustomAmounts of(RenderedCart cart) {
    return of(cart.basket(), cart.country());
  }

  /** The amounts and lines for a basket that is sent to this country. */
  public static KustomAmounts of(PricedBasket basket, CountryCode country) {
    return new KustomLines(basket, country).write(basket);
  }

  /** A fee that the shopper pays for a return: it makes the refund smaller. */
  public static KustomOrderLine returnFee(ReturnFee fee) {
    Money less = Money.zero(fee.amount().currency()).minus(fee.amount());
    return new Article(
            KustomOrderLine.Type.RETURN_FEE, Optional.empty(), RETURN_FEE, Optional.empty())
        .line(
            1,
            fee.taxRate().basisPoints(),
            new Amounts(less, Money.zero(less.currency()), less, fee.taxRate().taxWithin(less)));
  }

  /**
   * The line with a tax that Kustom takes, which is within one minor unit of what it reckons. Only
   * lines that Kustom was told by somebody else can be further off.
   */
  public static KustomOrderLine withTaxAsKustomReckons(KustomOrderLine line) {
    long numerator = Math.multiplyExact(line.totalAmount(), line.taxRate());
    long divisor = WHOLE + line.taxRate();
    long least = -Math.floorDiv(-numerator, divisor) - 1;
    long most = Math.floorDiv(numerator, divisor) + 1;
    return line.withTax(Math.max(least, Math.min(most, line.totalTaxAmount())));
  }

  private KustomAmounts write(PricedBasket basket) {
    List<KustomOrderLine> lines = new ArrayList<>();
    basket.lines().forEach(line -> lines.add(product(line)));
    basket
        .shipping()
        .filter(shipping -> !shipping.price().isZero())
        .ifPresent(shipping -> lines.add(shipping(shipping)));
    if (salesTax && !basket.orderTaxTotal().isZero()) {
      lines.add(salesTax(basket.orderTaxTotal()));
    }
    return new KustomAmounts(basket.amountToPay().minor(), basket.orderTaxTotal().minor(), lines);
  }

  private KustomOrderLine product(PricedLine line) {
    String number = line.item().productNumber();
    return line(
        new Article(
            KustomOrderLine.Type.PHYSICAL,
            Optional.of(number),
            line.item().description().filter(it -> !it.isBlank()).orElse(number),
            line.item().image().filter(KustomLines::isSendable)),
        line.quantity(),
        line.taxRate(),
        new Amounts(line.unitPrice(), line.discount(), line.total(), line.tax()));
  }

  private KustomOrderLine shipping(PricedShipping shipping) {
    return line(
        new Article(
            KustomOrderLine.Type.SHIPPING_FEE,
            Optional.empty(),
            shipping.description(),
            Optional.empty()),
        1,
        shipping.taxRate(),
        new Amounts(shipping.price(), shipping.discount(), shipping.total(), shipping.tax()));
  }

  private KustomOrderLine line(Article article, long quantity, TaxRate rate, Amounts amounts) {
    if (taxIncluded) {
      return article.line(quantity, rate.basisPoints(), amounts);
    }
    return salesTax
        ? article.line(quantity, 0, amounts.untaxed())
        : article.line(quantity, rate.basisPoints(), amounts.taxed(quantity, rate));
  }

  private static KustomOrderLine salesTax(Money tax) {
    return new Article(
            KustomOrderLine.Type.SALES_TAX, Optional.empty(), SALES_TAX, Optional.empty())
        .line(1, 0, new Amounts(tax, Money.zero(tax.currency()), tax, Money.zero(tax.currency())));
  }

  private static boolean isSendable(String url) {
    return url.startsWith("https://") && url.length() <= MAX_IMAGE_URL;
  }

  /** What a line sells. */
  private record Article(
      KustomOrderLine.Type type,
      Optional<String> reference,
      String name,
      Optional<String> imageUrl) {

    KustomOrderLine line(long quantity, int taxRate, Amounts amounts) {
      return new KustomOrderLine(
          type,
          reference,
          Cut.to(MAX_NAME, name),
          quantity,
          amounts.unitPrice.minor(),
          taxRate,
          amounts.total.minor(),
          amounts.discount.minor(),
          amounts.tax.minor(),
          imageUrl);
    }
  }

  /** What a line costs. */
  private record Amounts(Money unitPrice, Money discount, Money total, Money tax) {

    Amounts untaxed() {
      return new Amounts(unitPrice, discount, total, Money.zero(tax.currency()));
    }

    /** By the rate: the tax of what a discount leaves may be a rounding and nothing else. */
    Amounts taxed(long quantity, TaxRate rate) {
      long gross = total.plus(tax).minor();
      long exact = Math.floorDiv(gross + quantity - 1, quantity);
      long byRate = unitPrice.plus(rate.taxOnTopOf(unitPrice)).minor();
      long taxedUnit = discount.isZero() ? exact : Math.max(exact, byRate);
      return new Amounts(
          new Money(taxedUnit, tax.currency()),
          new Money(taxedUnit * quantity - gross, tax.currency()),
          new Money(gross, tax.currency()),
          tax);
    }
  }
}
