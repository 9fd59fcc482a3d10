package io.kassa.domain.kustom;

import java.util.Optional;

/**
 * One line of a Kustom order (Checkout API, order_line). Amounts are minor units with tax inside.
 *
 * @param taxRate hundredths of a percent
 * @param totalAmount {@code quantity * unitPrice - totalDiscountAmount}, exactly
 * @param totalTaxAmount the tax inside totalAmount, to within one minor unit
 */
public record KustomOrderLine(
    Type type,
    Optional<String> reference,
    String name,
    long quantity,
    long unitPrice,
    int taxRate,
    long totalAmount,
    long totalDiscountAmount,
    long totalTaxAmount,
    Optional<String> imageUrl) {

  /** Kustom's kinds of lines that we tell apart. */
  public enum Type {
    PHYSICAL,
    SHIPPING_FEE,
    SALES_TAX,
    OTHER
  }

  /** Whether both lines sell the same for the same, whatever they are called. */
  public boolean sellsTheSameAs(KustomOrderLine other) {
    return type == other.type
        && reference.equals(other.reference)
        && quantity == other.quantity
        && totalAmount == other.totalAmount
        && totalTaxAmount == other.totalTaxAmount;
  }
}
