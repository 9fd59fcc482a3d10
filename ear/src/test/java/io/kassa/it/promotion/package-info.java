/** Promotions of merchants' rules, from the cart to Kustom and the order. */
package io.kassa.it.promotion;
