/**
 * What a merchant does with an order after the purchase: acknowledge, capture, refund, cancel.
 *
 * <p>Read from the reference of the Kustom Order Management API, v1, and from recorded answers. An
 * order appears here when it is bought, never before; {@code purchase} opens it. The calls are
 * grouped by what they are about, one class a group.
 */
package io.kassa.playground.kustom.ordermanagement;
