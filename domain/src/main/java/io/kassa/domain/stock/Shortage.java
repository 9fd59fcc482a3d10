package io.kassa.domain.stock;

/**
 * There are not enough pieces of a product.
 *
 * @param left what is left for whoever asked, none negative
 */
public record Shortage(String productNumber, long wanted, long left) {}
