/**
 * What was bought: the order that a cart becomes when it is paid, and what can be asked of it
 * afterwards. Uses cart and payment; providers use it.
 */
package io.kassa.domain.order;
