/**
 * Reads products, profiles and coupons from files: at the start, and whenever a file has changed.
 * Nobody enters; the server's clock does.
 */
package io.kassa.batch.catalogue;
