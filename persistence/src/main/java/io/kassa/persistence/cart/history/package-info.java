/** Changes of carts on record. Nobody enters; everyone injects the port. */
package io.kassa.persistence.cart.history;
