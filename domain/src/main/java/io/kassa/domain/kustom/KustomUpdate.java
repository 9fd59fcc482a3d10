package io.kassa.domain.kustom;

/**
 * What a Kustom order is to sell from now on.
 *
 * @param cartRevision of the cart that the amounts are those of; Kustom keeps it with the order and
 *     shows it again when the shopper buys
 */
public record KustomUpdate(KustomAmounts amounts, long cartRevision) {}
