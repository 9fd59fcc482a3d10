package io.kassa.domain.payment;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;

/**
 * What the shopper pays for a return (Order Management API, order_line of type return_fee).
 *
 * @param amount with tax, more than nothing
 */
public record ReturnFee(Money amount, TaxRate taxRate) {}
