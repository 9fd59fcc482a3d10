package io.kassa.domain.pricing;

import io.kassa.domain.money.Money;

/**
 * One reason why the basket is cheaper, and by how much.
 *
 * @param total what it takes off, zero or more
 */
public record PricedPromotion(String description, Money total) {}
