/**
 * The JPA adapters behind the ports of {@code domain.payment}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.payment;
