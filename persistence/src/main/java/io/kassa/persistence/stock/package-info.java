/**
 * The JPA adapter behind the port of {@code domain.stock}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.stock;
