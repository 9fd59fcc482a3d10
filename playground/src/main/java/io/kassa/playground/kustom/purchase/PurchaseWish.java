package io.kassa.playground.kustom.purchase;

import io.kassa.playground.kustom.ordermanagement.FraudStatus;

/**
 * How the purchase is to go.
 *
 * @param validate whether the merchant is asked, if it wants to be
 * @param push whether the merchant is told afterwards
 * @param declined whether the bank says no, after the merchant has said yes
 */
public record PurchaseWish(
    CustomerInput input, FraudStatus fraud, boolean validate, boolean push, boolean declined) {}
