package io.kassa.domain.pricing;

import io.kassa.domain.catalogue.Offer;
import java.util.Comparator;
import java.util.UUID;

/**
 * So many pieces of one product.
 *
 * @param quantity 1 or more
 */
public record BasketLine(UUID lineId, Offer offer, long quantity) {

  /**
   * An order that depends on what the lines are, not on when they came; lines that compare equal
   * are interchangeable.
   */
  static final Comparator<BasketLine> BY_CONTENT =
      Comparator.comparing((BasketLine line) -> line.offer().product().productNumber())
          .thenComparingLong(BasketLine::quantity);
}
