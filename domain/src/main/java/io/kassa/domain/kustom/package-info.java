/**
 * Kustom's vocabulary and the port to it: orders as Kustom sees them, what a call to Kustom may end
 * with, and our record of each Kustom order. The flow rooms beneath ({@code checkout}, {@code
 * confirmation}, …) use this room and never one another's insides; {@code rest} is the only door to
 * HTTP. Nothing outside knows Kustom.
 */
package io.kassa.domain.kustom;
