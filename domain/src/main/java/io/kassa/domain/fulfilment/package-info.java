/**
 * What happens to an order after it was placed: sent, paid part by part, returned, given up. Each
 * wish of the merchant's systems is taken once under its key, written down as an intent of the
 * payment together with what it changes of the order, and settled when the provider has answered.
 * Uses order, payment and review; providers use it to settle.
 */
package io.kassa.domain.fulfilment;
