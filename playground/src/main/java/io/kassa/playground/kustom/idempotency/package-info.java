/**
 * Answers given once are given again: the {@code Klarna-Idempotency-Key}.
 *
 * <p>Only order management enters; a key on a checkout call has no documented effect, so it has
 * none here.
 */
package io.kassa.playground.kustom.idempotency;
