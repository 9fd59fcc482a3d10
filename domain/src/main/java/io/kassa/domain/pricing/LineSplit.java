package io.kassa.domain.pricing;

import io.kassa.domain.money.Money;

/**
 * A line cut in two. The part costs its share, rounded down, and the rest what is left, so that
 * however a line is cut, its parts add up to it: quantity, discount, total and tax.
 *
 * <p>Each part's tax is within one minor unit of what its rate says, if the line's is (Kustom's
 * rule for order lines): where the line has too much tax the part's is rounded up, otherwise down,
 * and so the rest is never further off than one.
 */
public record LineSplit(PricedLine part, PricedLine rest) {

  private static final int WHOLE = 10_000;

  /**
   * Cuts so many pieces off.
   *
   * @param quantity 1 up to one less than the line has
   * @param taxIncluded whether the line's tax is inside its total
   */
  static LineSplit of(PricedLine line, long quantity, boolean taxIncluded) {
    if (quantity < 1 || quantity >= line.quantity()) {
      throw new IllegalArgumentException("Can't cut " + quantity + " off " + line.quantity());
    }
    long total = Math.floorDiv(Math.multiplyExact(line.total().minor(), quantity), line.quantity());
    PricedLine part = part(line, quantity, money(total, line), tax(line, total, taxIncluded));
    return new LineSplit(
        part,
        part(
            line,
            line.quantity() - quantity,
            line.total().minus(part.total()),
            line.tax().minus(part.tax())));
  }

  private static PricedLine part(PricedLine line, long quantity, Money total, Money tax) {
    return new PricedLine(
        line.lineId(),
        line.item(),
        quantity,
        line.unitPrice(),
        line.taxRate(),
        line.unitPrice().times(quantity).minus(total),
        total,
        tax);
  }

  private static Money tax(PricedLine line, long total, boolean taxIncluded) {
    long rate = line.taxRate().basisPoints();
    long base = taxIncluded ? WHOLE + rate : WHOLE;
    long due = Math.multiplyExact(line.total().minor(), rate);
    boolean tooMuch = Math.multiplyExact(line.tax().minor(), base) >= due;
    long numerator = Math.multiplyExact(total, rate);
    long down = Math.floorDiv(numerator, base);
    long up = -Math.floorDiv(-numerator, base);
    return money(tooMuch ? up : down, line);
  }

  private static Money money(long minor, PricedLine line) {
    return new Money(minor, line.total().currency());
  }
}
