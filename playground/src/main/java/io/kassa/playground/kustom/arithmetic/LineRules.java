package io.kassa.playground.kustom.arithmetic;

import java.math.BigInteger;
import java.util.Optional;

/** The rules of one line; they give the text after "Bad value:" of the first that is broken. */
final class LineRules {
  private LineRules() {}

  static Optional<String> broken(OrderLine line, int index, boolean unitedStates) {
    if (!totalFits(line)) {
      return Optional.of("total_amount");
    }
    if (!LineTax.isTolerated(line)) {
      return Optional.of(taxDiffers(line, index));
    }
    return brokenByType(line, unitedStates);
  }

  /** Exact, whatever the quantity: the product may be larger than a long. */
  private static boolean totalFits(OrderLine line) {
    BigInteger expected =
        BigInteger.valueOf(line.quantity())
            .multiply(BigInteger.valueOf(line.unitPrice()))
            .subtract(BigInteger.valueOf(line.totalDiscountAmount()));
    return expected.equals(BigInteger.valueOf(line.totalAmount()));
  }

  private static String taxDiffers(OrderLine line, int index) {
    return "order_lines[%d].total_tax_amount differs from the calculated value [%d] by more than [1]"
        .formatted(index, LineTax.inside(line.totalAmount(), line.taxRate()));
  }

  /**
   * That discounts, gift cards and store credit lower the total, that the latter two carry no tax,
   * and that in the United States tax is on its own line, is documented; that Kustom refuses an
   * order for it, and with these words, is assumed.
   */
  private static Optional<String> brokenByType(OrderLine line, boolean unitedStates) {
    if (line.lowersTheTotal() && (line.unitPrice() > 0 || line.totalAmount() > 0)) {
      return Optional.of("unit_price");
    }
    boolean untaxed = line.isVoucher() || unitedStates;
    if (untaxed && line.taxRate() != 0) {
      return Optional.of("tax_rate");
    }
    if (untaxed && line.totalTaxAmount() != 0) {
      return Optional.of("total_tax_amount");
    }
    return Optional.empty();
  }
}
