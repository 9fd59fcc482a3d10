/**
 * The JPA adapters behind the ports of {@code domain.order}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.order;
