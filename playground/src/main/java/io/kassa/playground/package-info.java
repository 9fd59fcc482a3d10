/**
 * A stand-in for Kustom, so that Kassa can be developed, tested and shown without an account there.
 *
 * <p>It is an independent reading of Kustom's contract and must stay one: nothing here is shared
 * with the product, because a common mistake would then be invisible to both sides. Everything is
 * kept in memory; a restart forgets every order. Nothing outside this module may import from it.
 */
package io.kassa.playground;
