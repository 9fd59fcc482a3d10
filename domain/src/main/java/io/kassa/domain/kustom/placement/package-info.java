/**
 * A paid Kustom order becomes an order of ours, and Kustom hears of it. Every path that learns of a
 * payment enters here: confirmation, a repeated checkout, callbacks.
 */
package io.kassa.domain.kustom.placement;
