/**
 * What Kustom's API was asked, and what the stand-in itself sent, for tests and people to read.
 *
 * <p>Both records are bounded to the newest {@value
 * io.kassa.playground.journal.BoundedJournal#ENTRIES_MAX}. The Kustom side writes, {@code control}
 * reads.
 */
package io.kassa.playground.journal;
