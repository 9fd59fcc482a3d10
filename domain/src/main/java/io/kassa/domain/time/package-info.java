/** The clock that the product reads, so that tests can give it another. Every room may enter. */
package io.kassa.domain.time;
