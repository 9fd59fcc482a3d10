package io.kassa.domain.stock;

import java.time.Instant;
import java.util.UUID;

/**
 * Pieces that somebody is to have until then, unless an order takes them.
 *
 * @param holder whoever they are for: the id of a cart
 * @param holdId of this one wish, so that it alone can be taken back
 */
public record Hold(UUID holder, UUID holdId, Pieces pieces, Instant until) {}
