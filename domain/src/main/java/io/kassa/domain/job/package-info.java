/**
 * Work that is to be done after a commit: durable wishes, one row each, written in the transaction
 * that causes them, claimed under a lease by any server, and repeated until they are done or a
 * person has to look. Knows nothing of carts, orders or providers. Every room above may schedule;
 * {@code batch} claims and runs.
 */
package io.kassa.domain.job;
