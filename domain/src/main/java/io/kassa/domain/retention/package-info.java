/**
 * What is kept for how long: carts that nobody uses, what has ended, and what is personal. The
 * rooms above may enter; it uses those whose rows it removes.
 */
package io.kassa.domain.retention;
