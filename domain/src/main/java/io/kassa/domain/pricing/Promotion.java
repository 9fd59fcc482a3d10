package io.kassa.domain.pricing;

import java.util.List;

/**
 * What a basket is given beside its coupons.
 *
 * @param description shown to the shopper
 * @param reductions what it takes off, all of it from what the basket costs when it is its turn
 */
public record Promotion(String description, List<Reduction> reductions) {

  public Promotion {
    reductions = List.copyOf(reductions);
  }
}
