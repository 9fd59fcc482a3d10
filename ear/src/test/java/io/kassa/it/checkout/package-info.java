/** The checkout with Kustom: one living Kustom order for each cart, and its sums right. */
package io.kassa.it.checkout;
