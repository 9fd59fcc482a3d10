/**
 * A payment provider that takes no money: it authorizes at once what a cart costs, so that a shop
 * can be tried, and shows that Kustom is one provider among others. Off unless configured on.
 * Nobody enters but the providers' ingress.
 */
package io.kassa.domain.demo;
