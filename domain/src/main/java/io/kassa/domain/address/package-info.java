/**
 * Where goods and invoices go and how to reach the shopper, as values that cannot be wrong. Every
 * room may enter; this one uses only the errors.
 */
package io.kassa.domain.address;
