package io.kassa.domain.pricing;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;

/**
 * What delivery costs. {@code total = price - discount}.
 *
 * @param description what shoppers read beside the price
 * @param discount what is waived, zero or more
 */
public record PricedShipping(
    String description, Money price, TaxRate taxRate, Money discount, Money total, Money tax) {}
