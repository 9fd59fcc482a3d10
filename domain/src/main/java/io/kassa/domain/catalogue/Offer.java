package io.kassa.domain.catalogue;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;

/** A product at the price of one channel and currency. */
public record Offer(Product product, Money unitPrice, TaxRate taxRate) {}
