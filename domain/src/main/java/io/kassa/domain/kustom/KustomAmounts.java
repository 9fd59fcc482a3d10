package io.kassa.domain.kustom;

import java.util.List;

/**
 * What a Kustom order says that is to be paid.
 *
 * @param orderAmount the sum of the lines' totals, minor units
 * @param orderTaxAmount the sum of the lines' taxes (of the sales_tax line where there is one)
 */
public record KustomAmounts(long orderAmount, long orderTaxAmount, List<KustomOrderLine> lines) {

  public KustomAmounts {
    lines = List.copyOf(lines);
  }

  /** Whether the same is sold for the same. */
  public boolean sellTheSameAs(KustomAmounts other) {
    if (orderAmount != other.orderAmount
        || orderTaxAmount != other.orderTaxAmount
        || lines.size() != other.lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).sellsTheSameAs(other.lines.get(i))) {
        return false;
      }
    }
    return true;
  }
}
