package io.kassa.domain.pricing;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a line of products costs. {@code total = quantity * unitPrice - discount}; all of them with
 * or without tax as the cart says.
 *
 * @param discount what is taken off, zero or more
 * @param tax inside the total, or on top of it where tax is not included
 */
public record PricedLine(
    UUID lineId,
    Item item,
    long quantity,
    Money unitPrice,
    TaxRate taxRate,
    Money discount,
    Money total,
    Money tax) {

  /**
   * Cuts so many pieces off.
   *
   * @param pieces 1 up to one less than there are
   * @param taxIncluded whether the tax is inside the total
   */
  public LineSplit cutOff(long pieces, boolean taxIncluded) {
    return LineSplit.of(this, pieces, taxIncluded);
  }

  /** What is sold, as it was called when it was priced. */
  public record Item(String productNumber, Optional<String> description, Optional<String> image) {}
}
