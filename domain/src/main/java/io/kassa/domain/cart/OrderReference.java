package io.kassa.domain.cart;

import java.util.UUID;

/** The order that a cart became. */
public record OrderReference(UUID orderId, String orderNumber) {}
