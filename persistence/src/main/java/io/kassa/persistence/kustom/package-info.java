/**
 * The JPA adapters behind the ports of {@code domain.kustom}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.kustom;
