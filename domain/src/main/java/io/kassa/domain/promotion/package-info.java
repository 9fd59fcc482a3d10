/**
 * What a basket is given beside its coupons: rules that listen to {@code OnOrderBeforeCreated} name
 * promotions, and those say what they take off the order that the basket would become. Uses
 * pricing, hook and rulefile; carts use it.
 */
package io.kassa.domain.promotion;
