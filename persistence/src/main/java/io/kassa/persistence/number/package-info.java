/**
 * The JPA adapters behind the ports of {@code domain.number}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.number;
