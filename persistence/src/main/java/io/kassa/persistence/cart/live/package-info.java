/**
 * What other servers on the same PostgreSQL do to carts that are watched here, and the other way
 * round. Nobody enters.
 */
package io.kassa.persistence.cart.live;
