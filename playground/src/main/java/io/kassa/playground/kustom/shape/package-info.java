/**
 * A small language for what a JSON document may hold: types, lengths, ranges, required members.
 *
 * <p>Reading a document checks it and drops what is not described, which is what Kustom does with
 * unknown members. {@code document} writes in this language; nothing here knows any document.
 */
package io.kassa.playground.kustom.shape;
