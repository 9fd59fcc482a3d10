/**
 * What was promised and paid: a payment with its authorizations, found by the provider's own
 * reference. Uses money; orders and providers use it.
 */
package io.kassa.domain.payment;
