/**
 * Faults on demand: answers that fail, come late or get lost, and callbacks that do.
 *
 * <p>A rule strikes a request before Kustom's API looks at it, so a faulty answer says nothing
 * about credentials or content. {@code control} writes the rules; the Kustom side only asks.
 */
package io.kassa.playground.fault;
