/**
 * Does to carts, orders and payments what rules want of another actor than the one that a hook is
 * about, by a job. Fires no hooks. Uses cart, order and payment.
 */
package io.kassa.domain.actor;
