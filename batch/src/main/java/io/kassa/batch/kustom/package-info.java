/**
 * Looks after the orders at Kustom of which nobody knows the end: a Jakarta Batch job that runs as
 * long as the server does, and the metrics about it. Nobody enters.
 */
package io.kassa.batch.kustom;
