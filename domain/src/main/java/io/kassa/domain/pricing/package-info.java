/**
 * What a basket costs: one computation, used to show a cart and to place its order, so that the
 * cart is a preview of the order. Uses money, catalogue, profile and coupon; nothing here is
 * stored.
 */
package io.kassa.domain.pricing;
