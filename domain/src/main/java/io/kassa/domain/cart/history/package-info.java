/** What storefronts did to carts, for people who look what happened. Nothing depends on it. */
package io.kassa.domain.cart.history;
