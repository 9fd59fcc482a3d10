/**
 * Codes that make a cart cheaper: what they take off, when they hold and how often. Uses money;
 * pricing and carts use it.
 */
package io.kassa.domain.coupon;
