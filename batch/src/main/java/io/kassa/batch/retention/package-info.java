/**
 * When what is old enough is cleared away: every night, by the Jakarta Batch job {@code
 * clearLeftovers}.
 */
package io.kassa.batch.retention;
