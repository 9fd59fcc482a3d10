/**
 * Kustom reports a purchase: what it says is recorded first, then looked at under a deadline, and
 * repeated by ourselves if that is not enough. Kustom's push ingress enters here; it uses the
 * watch's look, so that a push is nothing but a look at once.
 */
package io.kassa.domain.kustom.push;
