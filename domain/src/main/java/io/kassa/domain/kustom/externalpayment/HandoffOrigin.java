package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.CartId;
import java.util.UUID;

/**
 * Where a handoff begins.
 *
 * @param checkoutId our record of the Kustom order that shows the method
 * @param checkoutUrl the shop's page that the shopper comes from, and can go back to
 */
public record HandoffOrigin(UUID checkoutId, CartId cartId, String checkoutUrl) {}
