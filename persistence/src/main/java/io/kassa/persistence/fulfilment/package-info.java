/**
 * The JPA adapters behind the ports of {@code domain.fulfilment}. Nobody enters; everyone injects
 * the port.
 */
package io.kassa.persistence.fulfilment;
