package io.kassa.domain.kustom;

import java.util.Optional;

/**
 * An order as Kustom presents it when it asks whether the shopper may buy (Checkout API, validate
 * order): what the shopper is looking at in this moment.
 *
 * @param cartReference its merchant_reference1: the cart's id, as we gave it
 * @param cartRevision of the cart whose amounts Kustom was told last, from its merchant_data
 */
public record PresentedOrder(
    KustomOrder order, String cartReference, Optional<Long> cartRevision) {}
