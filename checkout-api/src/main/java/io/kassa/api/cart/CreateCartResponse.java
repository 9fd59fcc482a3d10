package io.kassa.api.cart;

import java.util.UUID;

/** The new cart; whoever knows its id may change it. */
public record CreateCartResponse(UUID cartId) {}
