/** Where a storefront pays a cart, whichever the payment provider. */
package io.kassa.api.provider;
