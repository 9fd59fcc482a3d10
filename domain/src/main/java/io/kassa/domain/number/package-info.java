/** Numbers that people read out on the telephone. Every room above may enter. */
package io.kassa.domain.number;
