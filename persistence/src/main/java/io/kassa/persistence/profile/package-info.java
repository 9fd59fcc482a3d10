/**
 * The JPA adapters behind the ports of {@code domain.profile}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.profile;
