/**
 * How what nothing depends on is put on record: a moment later, many at once. Whoever keeps such a
 * record enters.
 */
package io.kassa.domain.journal;
