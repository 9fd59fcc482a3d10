/**
 * What was promised and paid: a payment with its authorizations, found by the provider's own
 * reference, and every wish for its money, as one intent each. Rules hear of both and let jobs ask
 * the provider. Uses money, pricing, hook and job; orders and providers use it.
 */
package io.kassa.domain.payment;
