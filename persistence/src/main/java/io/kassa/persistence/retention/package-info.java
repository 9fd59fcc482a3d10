/** Clears rows away. Nobody enters; everyone injects the port. */
package io.kassa.persistence.retention;
