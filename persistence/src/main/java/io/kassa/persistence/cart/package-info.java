/**
 * The JPA adapters behind the ports of {@code domain.cart}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.cart;
