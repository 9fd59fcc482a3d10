/**
 * Carts that somebody is looking at: each is rendered once after every change, however many look,
 * and shown to its watcher. Knows neither streams nor other servers: the API watches, persistence
 * tells what other servers have changed.
 */
package io.kassa.domain.cart.live;
