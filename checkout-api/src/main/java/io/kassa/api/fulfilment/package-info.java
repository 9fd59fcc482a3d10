/**
 * The ingresses of the merchant's own systems: what is sent, taken, returned and given up after an
 * order was placed. Who enters has to log in and have the role {@code fulfilment}.
 */
package io.kassa.api.fulfilment;
