/**
 * The JPA adapters behind the ports of {@code domain.coupon}. Nobody enters; everyone injects the
 * port.
 */
package io.kassa.persistence.coupon;
