/**
 * The start of a checkout: the shopper asks to pay, and gets the snippet of the cart's one living
 * Kustom order. The storefront's checkout ingress enters here.
 */
package io.kassa.domain.kustom.checkout;
