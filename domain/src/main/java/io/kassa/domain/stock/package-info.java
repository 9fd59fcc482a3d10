/**
 * How many pieces there are, and for whom they are held. A shopper who is about to pay has the
 * pieces for some minutes; an order has them for good. Knows product numbers and the id of whoever
 * they are held for, nothing of carts or orders; importing, carts, orders and Kustom's validation
 * use it.
 */
package io.kassa.domain.stock;
