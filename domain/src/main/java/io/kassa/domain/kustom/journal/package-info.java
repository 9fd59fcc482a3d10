/**
 * What was asked of Kustom and what it answered, for people who look what happened. Nothing depends
 * on it. {@code rest} writes it.
 */
package io.kassa.domain.kustom.journal;
