package io.kassa.domain.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.profile.LocaleTag;

/**
 * What Kustom is asked to create.
 *
 * @param cartId becomes merchant_reference1: callbacks find the cart by it
 * @param sale what is sold at first
 * @param push where Kustom reports the purchase; holds a secret token
 * @param contact what is filled in for the shopper
 */
public record NewKustomOrder(
    CartId cartId,
    KustomOrder.Market market,
    LocaleTag locale,
    KustomUpdate sale,
    MerchantUrls merchantUrls,
    String push,
    Contact contact) {}
