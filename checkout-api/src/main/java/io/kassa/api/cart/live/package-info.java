/**
 * The stream of a cart's events. A stream holds no thread: it is written to when there is something
 * new and its client takes it, and holds no more than the newest picture of its cart. Nobody
 * enters.
 */
package io.kassa.api.cart.live;
