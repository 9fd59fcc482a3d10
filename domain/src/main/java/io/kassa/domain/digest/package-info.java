/** Fingerprints of contents. Every room may enter. */
package io.kassa.domain.digest;
