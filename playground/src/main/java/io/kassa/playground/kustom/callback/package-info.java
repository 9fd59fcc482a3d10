/**
 * The calls Kustom makes to a merchant: push, validation and notification. (Kustom Checkout,
 * server-side callbacks)
 *
 * <p>They are unsigned POSTs to the merchant's own addresses. {@code purchase} causes them; faults
 * can lose, double, delay or hold them; each is written to the journal.
 */
package io.kassa.playground.kustom.callback;
