/**
 * The clock that the product reads, so that tests can give it another, and how long things may
 * take. Every room may enter.
 */
package io.kassa.domain.time;
