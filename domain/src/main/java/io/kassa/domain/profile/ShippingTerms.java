package io.kassa.domain.profile;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import java.util.Optional;

/**
 * What delivery costs.
 *
 * @param description what shoppers read beside the price
 * @param price of one delivery, with or without tax as the profile says
 * @param freeFrom from this total of products (after their discounts) on, shipping is waived
 */
public record ShippingTerms(
    String description, Money price, TaxRate taxRate, Optional<Money> freeFrom) {}
