/**
 * Where storefronts are counted before they are served. Callbacks of a payment provider are not
 * counted: they need their tokens, and one that were turned away could be a payment.
 */
package io.kassa.api.limit;
