/**
 * Kustom's copy of a cart follows the cart: a rule that notices that they differ, and the job that
 * tells Kustom. Nobody else changes what an open Kustom order sells, so what is told can't go
 * backwards. Checkout enters, to wait for it; it uses placement where an order turns out to be
 * paid.
 */
package io.kassa.domain.kustom.sync;
