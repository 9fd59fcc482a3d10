/**
 * The JPA adapters behind the ports of {@code domain.catalogue}. Nobody enters; everyone injects
 * the port.
 */
package io.kassa.persistence.catalogue;
