package io.kassa.domain.kustom.journal;

import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomOrderLine;
import java.util.List;

/**
 * What Kustom was told to sell, without names and pictures.
 *
 * @param orderAmount minor units, tax inside
 * @param orderTaxAmount minor units
 */
public record ToldSale(long orderAmount, long orderTaxAmount, List<KustomOrderLine.Sale> lines) {

  public ToldSale {
    lines = List.copyOf(lines);
  }

  /** These amounts, told. */
  public static ToldSale of(KustomAmounts amounts) {
    return new ToldSale(
        amounts.orderAmount(),
        amounts.orderTaxAmount(),
        amounts.lines().stream().map(KustomOrderLine::sale).toList());
  }
}
