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
    RETURN_FEE,
    OTHER
  }

  /** What a line sells for how much, whatever it is called; two lines may be the same sale. */
  public record Sale(
      Type type,
      Optional<String> reference,
      long quantity,
      long totalAmount,
      long totalTaxAmount) {}

  /** The same line with another tax. */
  KustomOrderLine withTax(long tax) {
    return new KustomOrderLine(
        type,
        reference,
        name,
        quantity,
        unitPrice,
        taxRate,
        totalAmount,
        totalDiscountAmount,
        tax,
        imageUrl);
  }

  /** This line's sale. */
  public Sale sale() {
    return new Sale(type, reference, quantity, totalAmount, totalTaxAmount);
  }
}
