package io.kassa.domain.kustom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** Whether the same is sold for the same, in whatever order the lines stand. */
  public boolean sellTheSameAs(KustomAmounts other) {
    return orderAmount == other.orderAmount
        && orderTaxAmount == other.orderTaxAmount
        && sales().equals(other.sales());
  }

  private Map<KustomOrderLine.Sale, Long> sales() {
    return lines.stream()
        .collect(Collectors.groupingBy(KustomOrderLine::sale, Collectors.counting()));
  }
}
