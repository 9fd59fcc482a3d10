/**
 * Tells the servers on one PostgreSQL which carts each of them has changed, so that streams on
 * every server show every change. With H2 there is one server, and nothing of this runs. Nobody
 * enters.
 */
package io.kassa.persistence.cart.live;
